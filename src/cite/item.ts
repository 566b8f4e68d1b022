// A citation as an item of CSL-JSON, from which citation-js makes an entry of BibTeX.
import { edtfBounds } from '../common/edtf.js';
import type { Facts, Words } from './facts.js';

/** CSL-JSON 1.0.2. */
export interface CslItem {
  readonly id: string;
  readonly type: 'entry' | 'document';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly version: string;
  readonly publisher?: string;
  readonly URL: string;
  readonly note: string;
}

const GRAPH = 'ICT Graph';
/** The words of a digest are not those of the page that it is about. */
const RESTATED = `as restated by ${GRAPH}`;

export function toItem(facts: Facts): CslItem {
  const { id, statement, author, document, version, permalink } = facts;
  const isClaim = facts.words.length > 0;
  const issued = document?.published === undefined ? undefined : dateParts(document.published);
  return {
    id,
    type: isClaim ? 'entry' : 'document',
    title: statement,
    ...(author === undefined ? {} : { author: [{ literal: author }] }),
    ...(isClaim && document ? { 'container-title': document.title } : {}),
    ...(issued ? { issued: { 'date-parts': [issued] } } : {}),
    version: String(version),
    ...(document?.publisher === undefined ? {} : { publisher: document.publisher }),
    URL: permalink,
    note: noteOf(facts),
  };
}

/** For a footnote. */
export function toText(facts: Facts): string {
  const { statement, author, document, words, version, permalink, retractedAt } = facts;
  const said = words.length > 0 && !statement.startsWith('“') ? ` ${words.map(quoted).join('; ')}` : '';
  const source = document && words.length > 0 ? ` ${inSource(facts)}.` : '';
  const published = document?.published === undefined ? '' : ` ${document.published}.`;
  const gone = retractedAt === undefined ? '' : ` Retracted ${retractedAt.slice(0, 10)}.`;
  const lead = author === undefined ? '' : `${author}: `;
  const restated = document?.isDigest === true && words.length === 0 ? `, ${RESTATED}` : '';
  return `${lead}${statement}${restated}.${said}${source}${published}${gone} ${GRAPH}, version ${version}, ${permalink}`;
}

const noteOf = (facts: Facts): string =>
  [
    ...(facts.words.length > 0 ? [`${facts.words.map(quoted).join('; ')} ${inSource(facts)}`] : []),
    ...(facts.words.length === 0 && facts.document?.isDigest ? [`A${RESTATED.slice(1)}`] : []),
    `${GRAPH}, version ${facts.version}`,
    ...(facts.retractedAt === undefined ? [] : [`retracted ${facts.retractedAt.slice(0, 10)}`]),
  ].join('. ');

const quoted = ({ exact, start, end }: Words): string => `“${exact}” (characters ${start}–${end})`;

const inSource = ({ document }: Facts): string => {
  if (!document) return '';
  const { isDigest, title, url } = document;
  return `${isDigest ? `${RESTATED}, from` : 'in'}: ${title}${url === undefined ? '' : `, ${url}`}`;
};

/** Year, month and day as far as they are known; the end of an interval. */
function dateParts(published: string): readonly number[] | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(published) ?? [];
  if (year === undefined) {
    const last = edtfBounds(published)?.last;
    return last === undefined ? undefined : [Number(last.slice(0, 4))];
  }
  return [year, month, day].flatMap((part) => (part === undefined ? [] : Number(part)));
}
