// Two numbers that belong together: a range ("$18-20 million", "between 10 and 15 per cent") or a change ("from 40 to 43").
import { clean, type Atom } from './atoms.js';

export interface Pairs {
  /** The first number of a range, with its last. */
  readonly ranges: ReadonlyMap<Atom, Atom>;
  /** The first numbers of changes. */
  readonly changes: ReadonlySet<Atom>;
}

const CHANGE =
  /\b(?:rose|rise[sn]?|rising|grew|grow[ns]?|growing|increas\w*|jump\w*|climb\w*|surg\w*|soar\w*|up|went|gone|go|fell|fall\w*|drop\w*|declin\w*|decreas\w*|cut|reduc\w*|down|shrank|slid|rais\w*|lift\w*|doubl\w*|tripl\w*|expand\w*|improv\w*|mov\w*|chang\w*|slash\w*|lower\w*|boost\w*|upgrad\w*|swell\w*|widen\w*|narrow\w*|plung\w*|quadrupl\w*|advanc\w*|scal\w*|bring|brought|take|taking|took)\b/i;

export function pairsIn(text: string, atoms: Atom[]): Pairs {
  const ranges = new Map<Atom, Atom>();
  const changes = new Set<Atom>();
  for (let index = 0; index + 1 < atoms.length; index++) {
    const [first, last] = [atoms[index], atoms[index + 1]];
    if (!first || !last || ranges.has(atoms[index - 1] ?? first)) continue;
    const between = text.slice(first.end, last.start);
    const before = text.slice(Math.max(0, first.start - 90), first.start);
    const joins = joinOf(between, before);
    if (joins === undefined || (first.unit && last.money) || (first.money && last.unit)) continue;
    const completed = withSharedUnit(first, last);
    if (joins === 'CHANGE' || (joins === 'TO' && isChange(before, first, last))) {
      // "from 40 to 43 parks": the first takes the unit of the last, and stays a figure of its own
      atoms[index] = completed;
      changes.add(completed);
    } else if (completed.value < last.value && sameUnit(completed, last)) {
      const whole = { ...last, money: last.money ?? first.money };
      atoms[index] = completed;
      atoms[index + 1] = whole;
      ranges.set(completed, whole);
    }
  }
  shareInLists(text, atoms, ranges);
  return { ranges, changes };
}

function joinOf(between: string, before: string): 'RANGE' | 'TO' | 'CHANGE' | undefined {
  if (/^\s?[-–—−~]\s?$/u.test(between)) return 'RANGE';
  if (/^\s+to\s/u.test(between) && JUST_CHANGED.test(before)) return undefined;
  if (
    /^\s+(?:to|till|until)\s+(?:(?:about|around|over|nearly|almost|some|as (?:much|many|high) as|a record|an estimated|more than|at least|up to)\s+)?(?:the )?$/iu.test(
      between,
    )
  )
    return 'TO';
  if (
    /^\s+and\s+$/iu.test(between) &&
    /\bbetween\s+(?:about |around |roughly |an estimated )?$/iu.test(before)
  )
    return 'RANGE';
  return undefined;
}

/** "Fell R310m to R1.42bn": a difference, and where it led. */
const JUST_CHANGED =
  /\b(?:rose|grew|fell|dropped|declined|increased|decreased|jumped|climbed|surged|gained|lost|slipped|shrank|up|down|rise of|fall of|cut)\s+(?:by\s+)?(?:(?:about|nearly|almost|over|some|around)\s+)?$/iu;

/** "From … to" after a word of change; "10 to 15 per cent" without "from" is a range. */
function isChange(before: string, first: Atom, last: Atom): boolean {
  const hasFrom =
    /\bfrom\s+(?:(?:about|around|over|nearly|almost|some|just|a mere|only|less than|under)\s+)?$/iu.test(
      before,
    );
  if (!hasFrom) return false;
  if (/\b(?:rang\w+|var\w+|anywhere|priced|cost\w*)\s+from\s+\S*\s*$/iu.test(before)) return false;
  return (
    CHANGE.test(before) || first.money !== undefined || first.value > last.value || first.unit !== undefined
  );
}

const sameUnit = (one: Atom, other: Atom): boolean =>
  one.money !== undefined || other.money !== undefined
    ? one.money === undefined || other.money === undefined || one.money.code === other.money.code
    : one.unit?.code === other.unit?.code || one.unit === undefined;

/** The first of "$18-20 million" is in millions as well. */
function withSharedUnit(first: Atom, last: Atom): Atom {
  const takesScale =
    !first.hasScale &&
    last.hasScale &&
    !last.isSpelled &&
    first.printedValue < 1000 &&
    first.unit === undefined;
  return {
    ...first,
    value: takesScale ? clean(first.value * last.scale) : first.value,
    hasScale: first.hasScale || takesScale,
    money: first.money ?? (first.unit === undefined && last.money ? last.money : undefined),
    unit: first.unit ?? (first.money === undefined ? last.unit : undefined),
  };
}

/** What counts more is no share: "1,50,000 and 38.6 per cent". */
const MOST_PER_CENT = 1000;

/** "10, 12 and 15 per cent", "$70 and $90 million": a number without a unit has that of the next in its list. */
function shareInLists(text: string, atoms: Atom[], ranges: Map<Atom, Atom>): void {
  for (let index = atoms.length - 2; index >= 0; index--) {
    const [first, next] = [atoms[index], atoms[index + 1]];
    if (!first || !next || ranges.has(first) || first.isSpelled) continue;
    if (!/^(?:,\s|\s(?:and|or)\s|,\s(?:and|or)\s)$/u.test(text.slice(first.end, next.start))) continue;
    const isMoney = first.money !== undefined && next.money?.code === first.money.code;
    const takesScale = isMoney && !first.hasScale && next.hasScale && first.printedValue < 1000;
    const takesUnit =
      first.money === undefined &&
      first.unit === undefined &&
      !first.hasScale &&
      next.unit?.code === '%' &&
      first.printedValue < MOST_PER_CENT;
    if (takesScale) atoms[index] = { ...first, value: clean(first.value * next.scale), hasScale: true };
    else if (takesUnit) atoms[index] = { ...first, unit: next.unit };
  }
}
