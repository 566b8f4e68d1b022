import { useState } from 'react';
import { useQuery } from '../api/use-query';
import { graphql } from '../generated';
import type { EverythingQuery, FoundKind } from '../generated/graphql';
import type { Search } from '../home/search-in-address';
import { Answered } from '../shell/Answered';
import { Empty } from '../shell/Empty';
import './everything.css';
import { FoundHit } from './FoundHit';
import { Narrow } from './Narrow';

const EVERYTHING = graphql(`
  query Everything($words: String!, $first: Int!) {
    find(query: $words, first: $first) {
      words
      leftOut
      anyWord
      groups {
        kind
        totalCount
        hits {
          ...FoundParts
        }
      }
    }
  }
`);

type Findings = EverythingQuery['find'];

const NAMES: Readonly<Record<FoundKind, string>> = {
  ENTITIES: 'Entities',
  FIGURES: 'Figures',
  PROMISES: 'Promises',
  PASSAGES: 'Passages',
  DOCUMENTS: 'Documents',
};

const FEW = 5;
const MANY = 100;

/** All that a search finds, in groups with their counts, and what it left out to find it. */
export function Everything({ search }: { readonly search: Search }) {
  const { words } = search;
  const [whole, setWhole] = useState<FoundKind>();
  const few = useQuery(EVERYTHING, { words, first: FEW }, { keepPrevious: true });
  const many = useQuery(EVERYTHING, { words, first: MANY }, { enabled: whole !== undefined });
  return (
    <Answered query={few} what="the results">
      {({ find }) => (
        <section className="stack" aria-label="Results">
          <LeftOut find={find} />
          <Counts groups={find.groups} />
          {find.groups.map(({ kind, totalCount, hits }) => (
            <section key={kind} id={`found-${kind}`} className="found" hidden={totalCount === 0}>
              <h2>
                {NAMES[kind]} <span className="count">{totalCount}</span>
              </h2>
              {kind === 'ENTITIES' && find.leftOut.length === 0 && !find.anyWord && (
                <Narrow search={search} />
              )}
              <ol className="hits">
                {(
                  (whole === kind && many.data?.find.groups.find((group) => group.kind === kind)?.hits) ||
                  hits
                ).map((hit) => (
                  <FoundHit key={hit.node.id} hit={hit} />
                ))}
              </ol>
              {totalCount > hits.length && whole !== kind && (
                <button type="button" onClick={() => setWhole(kind)}>
                  {totalCount > MANY ? `Show the best ${MANY}` : `Show all ${totalCount}`}
                </button>
              )}
            </section>
          ))}
        </section>
      )}
    </Answered>
  );
}

function LeftOut({ find: { words, leftOut, anyWord } }: { readonly find: Findings }) {
  if (leftOut.length === 0 && !anyWord) return null;
  const said = words.map(readable).join(' ');
  return (
    <p role="status" className="soft">
      {anyWord
        ? `Nothing holds all of these words. These hold some of “${said}”.`
        : `Nothing holds all of these words. These hold “${said}”, without ${leftOut.map((word) => `“${readable(word)}”`).join(', ')}.`}
    </p>
  );
}

function Counts({ groups }: { readonly groups: Findings['groups'] }) {
  const found = groups.filter(({ totalCount }) => totalCount > 0);
  if (found.length === 0)
    return (
      <Empty>
        Nothing holds these words. Try fewer of them, the beginning of one, a number such as “18,000”, or a
        status such as “overdue”.
      </Empty>
    );
  return (
    <nav className="row" aria-label="Kinds of results">
      {found.map(({ kind, totalCount }) => (
        <a key={kind} className="chip" href={`#found-${kind}`}>
          {NAMES[kind]} <b>{totalCount}</b>
        </a>
      ))}
    </nav>
  );
}

/** A number as people write it. */
const readable = (word: string): string =>
  /^n\d+(p\d+)?$/.test(word) ? Number(word.slice(1).replace('p', '.')).toLocaleString('en') : word;
