import { Link } from 'wouter';
import { graphql } from '../generated';
import type { EntityPartsFragment, EvidencePartsFragment } from '../generated/graphql';
import { documentPath } from '../links';
import { DataRow } from './DataRow';
import './evidence.css';
import { splitContext } from './split-context';
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
    }
  }
`);

interface Props {
  readonly evidence: EvidencePartsFragment;
  /** Who stated it: null for the document itself; left out where nothing is claimed. */
  readonly statedBy?: EntityPartsFragment | null | undefined;
}

/** The words a fact rests on: in their context where the text is at hand, with speaker, document and position. */
export function Evidence({ evidence, statedBy }: Props) {
  const { exact, start, end, document, verified } = evidence;
  const context = splitContext(evidence);
  useNoteUnchecked(document, verified);
  return (
    <figure className="evidence">
      {document.kind === 'DATASET' ? (
        <DataRow exact={exact} />
      ) : (
        <blockquote>
          {context ? (
            <>
              <span className="around">…{context.before}</span>
              <mark>{exact}</mark>
              <span className="around">{context.after}…</span>
            </>
          ) : (
            <mark>{exact}</mark>
          )}
        </blockquote>
      )}
      <figcaption className="row">
        {statedBy !== undefined && <StatedBy entity={statedBy} kind={document.kind} />}
        <span>
          <Link href={documentPath(document.id, evidence)}>{document.title}</Link>,{' '}
          <span title="Position in the document, counted in Unicode code points from 0">
            characters {start}–{end}
          </span>
        </span>
        {verified && <span className="verified">✓ found at this position</span>}
      </figcaption>
    </figure>
  );
}
