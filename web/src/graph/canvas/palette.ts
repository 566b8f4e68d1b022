// The theme's colours as a canvas needs them: resolved. A custom property with light-dark() is resolved only where it is used.
const NAMES = ['page', 'surface', 'ink', 'ink-soft', 'line-strong', 'accent', 'mark-strong', 'warn'] as const;

export type Palette = Readonly<Record<(typeof NAMES)[number], string>> & { readonly sans: string };

export function readPalette(inside: HTMLElement): Palette {
  const probe = inside.appendChild(document.createElement('i'));
  const resolved = NAMES.map((name) => {
    probe.style.color = `var(--${name})`;
    return [name, getComputedStyle(probe).color] as const;
  });
  const sans = getComputedStyle(probe).fontFamily;
  probe.remove();
  // each name was just read
  return { ...(Object.fromEntries(resolved) as Record<(typeof NAMES)[number], string>), sans };
}
