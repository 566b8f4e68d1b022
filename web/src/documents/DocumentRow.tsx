import { Link } from 'wouter';
import { Cite } from '../cite/Cite';
import { graphql } from '../generated';
import type { DocumentRowPartsFragment } from '../generated/graphql';
import { documentPath } from '../links';
import { formatEdtf } from '../parts/dates';
import { useOwnText } from '../texts/own-texts';
import { counted, DOCUMENTS } from '../words';
import { useCoverage } from './use-coverage';

graphql(`
  fragment DocumentRowParts on Document {
    id
    title
    kind
    published
    publisher
    sha256
    characters
    textAttached
    claims(first: 1) {
      totalCount
    }
  }
`);

/** A document, how many facts it supports, and how much of it they cover. */
export function DocumentRow({ document }: { readonly document: DocumentRowPartsFragment }) {
  const { id, title, kind, published, publisher, sha256, characters, textAttached, claims } = document;
  const own = useOwnText(sha256);
  const { data: covered } = useCoverage(id, characters);
  const known = [
    DOCUMENTS[kind],
    published == null ? undefined : formatEdtf(published),
    publisher ?? undefined,
    counted(characters, 'character', 'characters'),
    textAttached ? 'text on this server' : own ? 'text in this browser' : 'text not available',
  ].filter((part) => part !== undefined);
  return (
    <li className="card document-row">
      <h2>
        <Link href={documentPath(id)}>{title}</Link>
      </h2>
      <p className="small soft">{known.join(' · ')}</p>
      <div className="row">
        <span>{counted(claims.totalCount, 'fact comes', 'facts come')} from it</span>
        {/* before it is known, its place is held */}
        <span className="row coverage" data-known={covered !== undefined}>
          <meter min={0} max={1} value={covered ?? 0} aria-label="Share of its text that supports facts" />
          {Math.round((covered ?? 0) * 100)}% of its text supports them
        </span>
        <Cite id={id} of={title} />
      </div>
    </li>
  );
}
