// How well a proposal finds what a person has annotated: counts of what is found, right and surplus.

const fold = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const NUMBERS = ['value', 'min', 'max'];
const isNear = (one, other) => Math.abs(one - other) <= 1e-6 * Math.abs(other);

/** The place of an occurrence, in code points. */
function placeOf(text, words, occurrence = 1) {
  let at = -1;
  for (let n = 0; n < occurrence; n++) at = text.indexOf(words, at + 1);
  const start = [...text.slice(0, at)].length;
  return { start, end: start + [...words].length };
}

const numbersOf = (figure) =>
  NUMBERS.flatMap((name) => (typeof figure[name] === 'number' ? [figure[name]] : []));
const sameNumbers = (one, other) => {
  const [a, b] = [numbersOf(one).sort(), numbersOf(other).sort()];
  return a.length === b.length && a.every((number, index) => isNear(number, b[index]));
};
const overlap = (one, other) => one.start < other.end && other.start < one.end;

/** The last day that an EDTF date can mean, roughly: 2026-12 and 2026 end on the same day. */
const lastMonth = (date) => {
  const last = date.split('/').at(-1);
  return last.length === 4 ? `${last}-12` : last.slice(0, 7);
};

export function measure(text, annotation, proposal) {
  const counts = {
    figures: 0,
    value: 0,
    unit: 0,
    qualifier: 0,
    kind: 0,
    due: 0,
    dueRight: 0,
    proposed: 0,
    entities: 0,
    named: 0,
    typed: 0,
    posts: 0,
    held: 0,
    holders: 0,
    positions: 0,
    wrongPositions: 0,
  };
  const notes = [];
  figures(text, annotation, proposal, counts, notes);
  entities(annotation, proposal, counts, notes);
  posts(annotation, proposal, counts, notes);
  positions(text, proposal, counts, notes);
  return { counts, notes };
}

function figures(text, { figures: wanted }, { figures: got }, counts, notes) {
  const left = new Set(got);
  counts.figures += wanted.length;
  counts.proposed += got.length;
  for (const figure of wanted) {
    const place = placeOf(text, figure.raw, figure.occurrence);
    const here = [...left].filter((one) => overlap(placeOfRaw(text, one), place));
    const found = here.find((one) => sameNumbers(one, figure)) ?? here[0];
    if (!found) {
      notes.push(`no figure: ${figure.raw}`);
      continue;
    }
    left.delete(found);
    if (!sameNumbers(found, figure)) {
      notes.push(`value: ${figure.raw} is ${numbersOf(figure)}, got ${numbersOf(found)} (${found.raw})`);
      continue;
    }
    counts.value++;
    if (found.unit === figure.unit || (found.unit === 'har' && figure.unit === 'ha')) counts.unit++;
    else notes.push(`unit: ${figure.raw} is ${figure.unit}, got ${found.unit}`);
    if (found.qualifier === figure.qualifier) counts.qualifier++;
    else notes.push(`qualifier: ${figure.raw} is ${figure.qualifier}, got ${found.qualifier}`);
    if (found.kind === figure.kind) counts.kind++;
    else notes.push(`kind: ${figure.raw} is ${figure.kind}, got ${found.kind}: …${around(text, place)}…`);
    if (figure.dueBy === undefined) continue;
    counts.due++;
    if (found.dueBy && lastMonth(found.dueBy) === lastMonth(figure.dueBy)) counts.dueRight++;
    else notes.push(`due: ${figure.raw} is due by ${figure.dueBy}, got ${found.dueBy}`);
  }
  for (const one of left) notes.push(`surplus figure: ${one.raw}: …${around(text, one)}…`);
}

const around = (text, { start, end }) =>
  [...text]
    .slice(Math.max(0, start - 60), end + 40)
    .join('')
    .replaceAll('\n', ' ');

/** Where the printed number of a proposal stands: inside its words. */
function placeOfRaw(text, figure) {
  const at = [...figure.exact].join('').lastIndexOf(figure.raw);
  const start = figure.start + [...figure.exact.slice(0, Math.max(0, at))].length;
  return { start, end: start + [...figure.raw].length };
}

function entities({ entities: wanted }, { entities: got }, counts, notes) {
  const byName = new Map(
    got.flatMap((one) =>
      [one.name, one.exact, ...(one.aliases ?? []), ...(one.mentions ?? []).map(({ exact }) => exact)].map(
        (name) => [fold(name), one],
      ),
    ),
  );
  const used = new Set();
  counts.entities += wanted.length;
  for (const entity of wanted) {
    const found = [entity.name, ...(entity.aliases ?? [])]
      .map((name) => byName.get(fold(name)))
      .find(Boolean);
    if (!found) {
      notes.push(`no entity: ${entity.name} (${entity.type})`);
      continue;
    }
    used.add(found);
    counts.named++;
    if (found.type === entity.type) counts.typed++;
    else notes.push(`type: ${entity.name} is ${entity.type}, got ${found.type}`);
  }
  for (const one of got)
    if (!used.has(one) && one.type !== 'Post') notes.push(`surplus entity: ${one.name} (${one.type})`);
}

function posts({ posts: wanted }, { links, entities: got }, counts, notes) {
  const nameOf = (reference) => got.find((one) => one.match?.id === reference)?.name ?? reference;
  const held = links
    .filter(({ predicate }) => predicate === 'HELD_POST')
    .map(({ subject, object }) => ({ holder: fold(nameOf(subject)), post: fold(nameOf(object)) }));
  counts.posts += wanted.length;
  counts.holders += held.length;
  for (const { holder, post } of wanted) {
    const found = held.some(
      (one) =>
        one.holder === fold(holder) && (one.post.includes(fold(post)) || fold(post).includes(one.post)),
    );
    if (found) counts.held++;
    else notes.push(`no post: ${holder}, ${post}`);
  }
}

/** Each proposal's words stand exactly where it says, in code points. */
function positions(text, proposal, counts, notes) {
  const points = [...text];
  for (const one of [
    ...proposal.entities,
    ...proposal.figures,
    ...proposal.links,
    ...proposal.quotations,
  ].flatMap((each) => [each, ...(each.mentions ?? [])])) {
    counts.positions++;
    if (points.slice(one.start, one.end).join('') === one.exact) continue;
    counts.wrongPositions++;
    notes.push(`wrong position: ${one.exact}`);
  }
}
