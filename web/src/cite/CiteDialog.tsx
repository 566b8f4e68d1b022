import { Link } from 'wouter';
import { useQuery } from '../api/use-query';
import { graphql } from '../generated';
import { pathOf } from '../links';
import { useModal } from '../parts/use-modal';
import { Answered } from '../shell/Answered';
import { LIST_LENGTH } from '../limits';
import { putIn, takeOut, useBasket } from './basket';
import { CopyButtons } from './CopyButtons';

const CITATION = graphql(`
  query Citation($ids: [ID!]!) {
    citations(ids: $ids) {
      ...CitationParts
    }
  }
`);

interface Props {
  readonly id: string;
  readonly onClose: () => void;
}

/** One citation, as text and in the formats of reference managers, with its permalink and a button for the list. */
export default function CiteDialog({ id, onClose }: Props) {
  const query = useQuery(CITATION, { ids: [id] });
  const dialog = useModal();
  const basket = useBasket();
  const isIn = basket.includes(id);
  return (
    <dialog ref={dialog} className="cite-dialog" aria-label="Cite this" onClose={onClose}>
      <div className="stack">
        <div className="row">
          <h2>Cite this</h2>
          <button type="button" onClick={() => dialog.current?.close()}>
            Close
          </button>
        </div>
        <Answered query={query} what="the citation">
          {({ citations }) => (
            <>
              {citations.map(({ of, text, permalink }) => (
                <p key={of} className="citation">
                  {text} <Link href={pathOf(permalink)}>Open the permalink</Link>
                </p>
              ))}
              <CopyButtons citations={citations} />
            </>
          )}
        </Answered>
        <div className="row small">
          <button type="button" aria-pressed={isIn} onClick={() => (isIn ? takeOut(id) : putIn(id))}>
            {isIn ? 'Remove from my citations' : 'Add to my citations'}
          </button>
          <Link href="/citations">My citations ({basket.length})</Link>
          {basket.length === LIST_LENGTH && (
            <span className="soft">The list is full ({LIST_LENGTH}): the oldest citation is removed.</span>
          )}
        </div>
      </div>
    </dialog>
  );
}
