// Changes a file of data/ that people write: comments, order and layout of all that is not changed stay.
import { isMap, isScalar, isSeq, parseDocument, type Document, type YAMLMap, type YAMLSeq } from 'yaml';

export class YamlFile {
  readonly #source: string;
  readonly #document: Document.Parsed;
  /** Lines as the library would print them → as they are written. */
  readonly #written: ReadonlyMap<string, string>;

  constructor(source: string) {
    this.#source = source;
    this.#document = parseDocument(source);
    const [printed, written] = [this.#print().split('\n'), source.split('\n')];
    this.#written = new Map(
      printed.length === written.length ? printed.map((text, index) => [text, written[index] ?? text]) : [],
    );
  }

  list(kind: string): YAMLSeq<YAMLMap> {
    const found = this.#document.get(kind);
    if (isSeq(found) && found.items.every((item) => isMap(item))) return found as YAMLSeq<YAMLMap>;
    const made = this.#document.createNode([]) as YAMLSeq<YAMLMap>;
    made.flow = false;
    this.#document.set(kind, made);
    return made;
  }

  get(key: string): unknown {
    return this.#document.get(key);
  }

  /** Appends an entry that is written under a dash, after an empty line if the entries stand apart. */
  append(kind: string, text: string): void {
    const list = this.list(kind);
    const item = entryFrom(kind, text);
    item.spaceBefore = list.items.length > 0 && !item.flow;
    list.items.push(item);
  }

  toString(): string {
    const printed = this.#print();
    return printed
      .split('\n')
      .map((text) => this.#written.get(text) ?? text.replace(/^(\s*(?:- )?\w+: )\[ (.+) \]$/, '$1[$2]'))
      .join('\n')
      .replace(/\n*$/, this.#source === '' ? '\n' : '\n');
  }

  #print(): string {
    return this.#document.toString({ lineWidth: 0 });
  }
}

/** The entry of a text as the other functions write it. */
export function entryFrom(kind: string, text: string): YAMLMap {
  const list = parseDocument(`${kind}:\n${text}\n`).get(kind);
  const item: unknown = isSeq(list) ? list.items[0] : undefined;
  if (!isMap(item)) throw new Error(`no entry of ${kind}: ${text}`);
  return item;
}

export const listIn = (item: YAMLMap, key: string): YAMLSeq | undefined => {
  const found = item.get(key);
  return isSeq(found) ? found : undefined;
};

/** Takes an entry out. A comment above it stays above the next one, unless that has its own: then it is about this entry alone. */
export function takeOut(list: YAMLSeq<YAMLMap>, item: YAMLMap): void {
  const at = list.items.indexOf(item);
  if (at < 0) return;
  list.items.splice(at, 1);
  const next = list.items[at];
  if (next && at === 0) next.spaceBefore = item.spaceBefore ?? false; // nothing stands above it any more
  if (!next || next.commentBefore != null || item.commentBefore == null) return;
  next.commentBefore = item.commentBefore;
  next.spaceBefore = item.spaceBefore ?? false;
  item.commentBefore = null;
}

export const itemOf = (file: YamlFile, id: string): YAMLMap | undefined =>
  file.list('entities').items.find((item) => item.get('id') === id);

export const flowMap = (text: string): YAMLMap => entryFrom('entries', `  - ${text}`);

export function addAlias(item: YAMLMap, alias: string): void {
  const made = entryFrom('entries', `  - aliases: [${JSON.stringify(alias)}]`);
  const known = listIn(item, 'aliases');
  if (known) known.items.push(...(listIn(made, 'aliases')?.items ?? []));
  else item.items.splice(item.items.findIndex(({ key }) => String(key) === 'name') + 1, 0, ...made.items);
}

export function removeAlias(item: YAMLMap, alias: string): void {
  const aliases = listIn(item, 'aliases');
  if (!aliases) return;
  aliases.items = aliases.items.filter((one) => !isScalar(one) || one.value !== alias);
  if (aliases.items.length === 0) item.delete('aliases');
}
