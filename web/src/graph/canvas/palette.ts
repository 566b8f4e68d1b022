// The theme's colours as a canvas needs them: resolved. A custom property with light-dark() is resolved only where it is used.
import type { Theme } from '../../shell/theme';

const NAMES = ['page', 'surface', 'ink', 'ink-soft', 'line-strong', 'accent', 'warn'] as const;

export type Palette = Readonly<Record<(typeof NAMES)[number], string>> & { readonly sans: string };

/** @param theme the page's own when there is none */
export function readPalette(inside: HTMLElement, theme?: Theme): Palette {
  // an element for each: one that changed its colour would be on its way from the last one, where motion is reduced as well
  const probes = NAMES.map((name) => {
    const probe = inside.appendChild(document.createElement('i'));
    if (theme) probe.style.colorScheme = theme;
    probe.style.color = `var(--${name})`;
    return probe;
  });
  const colours = probes.map((probe) => getComputedStyle(probe).color);
  const sans = getComputedStyle(inside).fontFamily;
  for (const probe of probes) probe.remove();
  const named = NAMES.map((name, index) => [name, colours[index] ?? '']);
  // each name was just read
  return { ...(Object.fromEntries(named) as Record<(typeof NAMES)[number], string>), sans };
}
