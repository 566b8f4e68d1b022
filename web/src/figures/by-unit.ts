import type { ObservationPartsFragment } from '../generated/graphql';

type Unit = ObservationPartsFragment['quantity']['normalized']['unit'];

export interface FiguresOfUnit {
  readonly unit: Unit;
  /** The unit in words. */
  readonly title: string;
  readonly figures: ObservationPartsFragment[];
}

/** Figures in groups of one base unit, so that no axis ever has two; milestones, which have no number, come last. */
export function byUnit(figures: readonly ObservationPartsFragment[]): readonly FiguresOfUnit[] {
  const groups = new Map<string, FiguresOfUnit>();
  for (const figure of figures) {
    const { unit } = figure.quantity.normalized;
    const group = groups.get(unit.code) ?? { unit, title: titleOf(unit), figures: [] };
    group.figures.push(figure);
    groups.set(unit.code, group);
  }
  return [...groups.values()].sort(
    (a, b) =>
      Number(a.unit.code === 'BINARY') - Number(b.unit.code === 'BINARY') ||
      b.figures.length - a.figures.length,
  );
}

export function titleOf({ code, name }: Unit): string {
  if (code === 'BINARY') return 'Milestones';
  return name.charAt(0).toUpperCase() + name.slice(1);
}
