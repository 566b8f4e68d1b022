import { Link } from 'wouter';
import { graphql } from '../generated';
import type { EntityPartsFragment, EvidencePartsFragment } from '../generated/graphql';
import { documentPath } from '../links';
import { useOwnText } from '../texts/own-texts';
import { formatEdtf } from './dates';
import { DataRow } from './DataRow';
import './evidence.css';
import { Marked, type Matches } from './Marked';
import { RowInWords } from './RowInWords';
import { AROUND, splitContext } from './split-context';
import { StatedBy } from './StatedBy';
import { useNoteUnchecked } from './unchecked';

graphql(`
  fragment EvidenceParts on Evidence {
    id
    exact
    start
    end
    verified
    context(characters: 120)
    document {
      id
      title
      kind
      published
      sha256
    }
  }
`);

interface Props {
  readonly evidence: EvidencePartsFragment;
  /** Who stated it: null for the document itself; omitted if nothing is claimed. */
  readonly statedBy?: EntityPartsFragment | null | undefined;
  /** What a search found in the words. */
  readonly found?: Matches | undefined;
}

/** The words that support a fact: in context if the source text is available, with speaker, document and position. */
export function Evidence({ evidence, statedBy, found = [] }: Props) {
  const { exact, start, end, document } = evidence;
  const own = useOwnText(document.sha256);
  const verified = evidence.verified || own?.slice(start, end).join('') === exact;
  const context = splitContext(own && evidence.context == null ? inOwnText(evidence, own) : evidence);
  useNoteUnchecked(document, verified);
  const words = (
    <mark>
      <Marked text={exact} matches={found} />
    </mark>
  );
  return (
    <figure className="evidence">
      {document.kind === 'DATASET' ? (
        <>
          <DataRow exact={exact} />
          {context && <RowInWords document={document.id} exact={exact} before={context.before} />}
        </>
      ) : (
        <blockquote>
          {context ? (
            <>
              <span className="around">…{context.before}</span>
              {words}
              <span className="around">{context.after}…</span>
            </>
          ) : (
            words
          )}
        </blockquote>
      )}
      <figcaption className="row">
        {statedBy !== undefined && <StatedBy entity={statedBy} kind={document.kind} />}
        <span>
          <Link href={documentPath(document.id, evidence)}>{document.title}</Link>
          {document.published != null && ` (${formatEdtf(document.published)})`},{' '}
          <span title="Position in the document, counted in Unicode code points from 0">
            characters {start}–{end}
          </span>
        </span>
        {verified && <span className="verified">✓ found at this position</span>}
      </figcaption>
    </figure>
  );
}

/** With the context from the reader's copy of the text. */
const inOwnText = (evidence: EvidencePartsFragment, own: readonly string[]): EvidencePartsFragment => ({
  ...evidence,
  context: own.slice(Math.max(0, evidence.start - AROUND), evidence.end + AROUND).join(''),
});
