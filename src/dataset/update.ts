// Brings a loaded graph to the state of data/ by the parts that have changed: what they said and say, and what is derived from
// it, is worked out again and compared with what is stored. All else is not looked at.
import type { Read, Store, Write } from '../common/store.js';
import { apply, nextLoad, type Load } from './apply.js';
import { changesOf, differences, isEmpty, type Changes } from './differences.js';
import type { LoadedPart, LoadOptions } from './load.js';
import type { Lookup } from './lookup.js';
import { MODEL_VERSION } from './model-version.js';
import { relationshipKey } from './row-builder.js';
import { rowsOf } from './rows.js';
import { scopeOf, type Before } from './scope.js';
import { tenureId } from './ids.js';

export interface Wanted {
  readonly lookup: Lookup;
  readonly hash: string;
  readonly parts: readonly LoadedPart[];
}

/** undefined when what all parts rest on has changed, or is not known: then everything has to be compared. */
export function update(
  store: Store,
  { lookup, hash, parts }: Wanted,
  options: LoadOptions,
): Promise<Changes | undefined> {
  return store.inOneTransaction(async (read, write) => {
    const [[version] = []] = await read('state.lock');
    const stored = new Map((await read('parts.read')).map(([name, of]) => [String(name), of]));
    const changed = parts.filter((part) => stored.get(part.name) !== part.hash);
    const names = new Set(parts.map(({ name }) => name));
    const gone = [...stored.keys()].filter((name) => !names.has(name));
    const touched = [...changed.map(({ name }) => name), ...gone];
    if (stored.size === 0 || touched.some((name) => FOUNDATIONS.has(name))) return undefined;
    if (touched.length > 0) options.report(`Changed: ${few(touched)}`);
    const before = await read('parts.heads', { names: touched });
    const seeds = new Set([...before.map(([id]) => String(id)), ...changed.flatMap(({ heads }) => heads)]);
    const found = await differencesOf(seeds, lookup, read);
    const changes = changesOf(found);
    const load = nextLoad(version, options);
    if (!isEmpty(changes)) await apply(found, write, load, options.report);
    const unused = isEmpty(changes) ? [] : await retractEvidence(found.dropped, read, write, load);
    await write('parts.keep', [null], { names: [...names] });
    await write('parts.write', changed);
    if (isEmpty(changes)) await write('state.hash', [null], { hash });
    else await write('state.write', [null], { ...load, hash, model: MODEL_VERSION });
    return { ...changes, removed: [...changes.removed, ...unused] };
  });
}

/** Parts that all others are read with. */
const FOUNDATIONS: ReadonlySet<string> = new Set([
  'decisions.yaml',
  'units.yaml',
  'indicators.yaml',
  'documents/gazetteer',
]);

const few = (names: readonly string[]): string =>
  names.length <= 6 ? names.join(', ') : `${names.slice(0, 5).join(', ')} and ${names.length - 5} more`;

async function differencesOf(seeds: ReadonlySet<string>, lookup: Lookup, read: Read) {
  const known = (await read('heads.before', { ids: [...seeds] })).map(beforeOf);
  const scope = scopeOf(seeds, known, lookup);
  const rows = rowsOf(scope, lookup);
  const evidence = rows.nodes.filter(({ labels }) => labels.includes('Evidence')).map(({ id }) => id);
  const wanted = new Set(evidence);
  const stored = await read('heads.nodes', { ids: [...scope, ...evidence] });
  // evidence that these heads lead to no more may still support others
  const nodes = stored.filter(([id, , isEvidence]) => isEvidence !== true || wanted.has(String(id)));
  const dropped = stored.filter(([id, , isEvidence]) => isEvidence === true && !wanted.has(String(id)));
  const relationships = await read('heads.relationships', { ids: nodes.map(([id]) => id) });
  const links = [...scope].some((id) => id.startsWith('Link:'))
    ? (await read('heads.before', { ids: [...scope].filter((id) => id.startsWith('Link:')) })).map(beforeOf)
    : [];
  const found = differences(rows, {
    nodes,
    relationships: [...relationships, ...links.flatMap(directOf)],
  });
  return { ...found, dropped: dropped.map(([id]) => String(id)) };
}

// the columns of heads.before.cypher
const beforeOf = ([id, subject, object, predicate, about, name, aliases, unit]: readonly unknown[]): Before =>
  ({ id, subject, object, predicate, about, name, aliases, unit }) as Before;

/** The relationships that stand for a link that is stored. */
function directOf({ id, subject, object, predicate }: Before): (readonly unknown[])[] {
  if (subject === null || object === null || predicate === null) return [];
  const direct = [relationshipKey(subject, predicate, object, id), subject, id];
  const held = [relationshipKey(subject, 'HELD', tenureId(id), id), subject, id];
  return predicate === 'HELD_POST' ? [direct, held] : [direct];
}

async function retractEvidence(
  dropped: readonly string[],
  read: Read,
  write: Write,
  load: Load,
): Promise<string[]> {
  const unused = (await read('evidence.unused', { ids: dropped })).map(([id]) => String(id));
  await write('nodes.retract', unused, load);
  return unused;
}
