// The theme's colours in resolved form for a canvas. A custom property with light-dark() is resolved only where it is used.
import type { Theme } from '../../shell/theme';

const NAMES = ['page', 'surface', 'ink', 'ink-soft', 'line-strong', 'accent', 'warn'] as const;

export type Palette = Readonly<Record<(typeof NAMES)[number], string>> & { readonly sans: string };

/** @param theme the page's own by default */
export function readPalette(inside: HTMLElement, theme?: Theme): Palette {
  // a new element for each: changing the colour of one would start a transition, even with reduced motion
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
  // each name has just been read
  return { ...(Object.fromEntries(named) as Record<(typeof NAMES)[number], string>), sans };
}
