import { Link } from 'wouter';
import { useQuery } from '../api/use-query';
import { graphql } from '../generated';
import { pathOf } from '../links';
import { Answered } from '../shell/Answered';
import { Empty } from '../shell/Empty';
import { Screen } from '../shell/Screen';
import { empty, takeOut, useBasket } from './basket';
import './cite.css';
import { CopyButtons } from './CopyButtons';

const KNOWN = graphql(`
  query KnownCitations($ids: [ID!]!) {
    nodes(ids: $ids) {
      id
    }
  }
`);

const CITATIONS = graphql(`
  query Citations($ids: [ID!]!) {
    citations(ids: $ids) {
      ...CitationParts
    }
  }
`);

/** Everything in the list of citations, to copy or save at once. */
export default function CitationsScreen() {
  const basket = useBasket();
  return (
    <Screen
      title="My citations"
      lead="What you put aside with “Cite”. The list stays in this browser and is sent nowhere."
    >
      {basket.length === 0 ? (
        <Empty>
          Nothing is here yet. Open a fact, such as one of the <Link href="/figures">figures</Link>, and
          choose “Cite”.
        </Empty>
      ) : (
        <List ids={basket} />
      )}
    </Screen>
  );
}

function List({ ids }: { readonly ids: readonly string[] }) {
  const known = useQuery(KNOWN, { ids }, { keepPrevious: true });
  const there = new Set(known.data?.nodes.flatMap((node) => node?.id ?? []));
  const cited = ids.filter((id) => there.has(id));
  const gone = known.data ? ids.filter((id) => !there.has(id)) : [];
  const query = useQuery(CITATIONS, { ids: cited }, { enabled: cited.length > 0, keepPrevious: true });
  return (
    <div className="stack">
      {gone.length > 0 && (
        <p className="soft">
          This graph does not have {gone.length} of them.{' '}
          <button type="button" onClick={() => gone.forEach(takeOut)}>
            Remove what is not here
          </button>
        </p>
      )}
      {(cited.length > 0 || !known.data) && (
        <Answered query={query} what="the citations">
          {({ citations }) => (
            <>
              <CopyButtons citations={citations} />
              <ol className="stack">
                {citations.map(({ of, text, permalink }) => (
                  <li key={of} className="card stack">
                    <p className="citation">{text}</p>
                    <div className="row small">
                      <Link href={pathOf(permalink)}>Open</Link>
                      <button type="button" onClick={() => takeOut(of)}>
                        Take out
                      </button>
                    </div>
                  </li>
                ))}
              </ol>
            </>
          )}
        </Answered>
      )}
      <div>
        <button type="button" onClick={empty}>
          Empty the list
        </button>
      </div>
    </div>
  );
}
