import { chooseTheme, useTheme } from './theme';

export function ThemeSwitch() {
  const other = useTheme() === 'dark' ? 'light' : 'dark';
  const name = `Switch to the ${other} theme`;
  return (
    <button
      type="button"
      className="theme-switch"
      aria-label={name}
      title={name}
      onClick={() => chooseTheme(other)}
    >
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        <circle cx="9" cy="9" r="7" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M9 2a7 7 0 0 1 0 14z" fill="currentColor" />
      </svg>
    </button>
  );
}
