import { Link } from 'wouter';
import { graphql } from '../generated';
import type { EntityPartsFragment, EvidencePartsFragment } from '../generated/graphql';
import { documentPath } from '../links';
import { EntityLink } from './EntityLink';
import { DataRow } from './DataRow';
import './evidence.css';
import { splitContext } from './split-context';

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
  /** Who stated it, where the document names somebody other than itself. */
  readonly statedBy?: EntityPartsFragment | null | undefined;
}

/** The words a fact rests on: in their context where the text is at hand, with speaker, document and position. */
export function Evidence({ evidence, statedBy }: Props) {
  const { exact, start, end, document, verified } = evidence;
  const context = splitContext(evidence);
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
        {statedBy && (
          <span>
            Stated by <EntityLink entity={statedBy} />
          </span>
        )}
        <span>
          <Link href={documentPath(document.id, evidence)}>{document.title}</Link>,{' '}
          <span title="Position in the document, counted in Unicode code points from 0">
            characters {start}–{end}
          </span>
        </span>
        <span className={verified ? 'verified' : 'unverified'}>
          {verified ? '✓ found at this position' : 'text not at hand: position not checked'}
        </span>
      </figcaption>
    </figure>
  );
}
