import { useState } from 'react';
import { useQuery } from '../api/use-query';
import { graphql } from '../generated';
import type { EverythingQuery, FoundKind } from '../generated/graphql';
import type { Search } from '../home/search-in-address';
import { StatusTag } from '../parts/StatusTag';
import { Answered } from '../shell/Answered';
import { Empty } from '../shell/Empty';
import { Connected } from './Connected';
import './everything.css';
import { FoundHit } from './FoundHit';
import { Narrow, useFacets } from './Narrow';
import { WholeGroup } from './WholeGroup';

const EVERYTHING = graphql(`
  query Everything($words: String!, $first: Int!) {
    find(query: $words, first: $first) {
      words
      leftOut
      anyWord
      statuses
      named {
        ...EntityParts
      }
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

/** Everything that a search finds, in groups with counts, and what it ignored to find it. */
export default function Everything({ search }: { readonly search: Search }) {
  const { words } = search;
  const [whole, setWhole] = useState<FoundKind>();
  const few = useQuery(EVERYTHING, { words, first: FEW }, { keepPrevious: true });
  const facets = useFacets(words);
  const both = { ...few, data: facets.isPending ? undefined : few.data };
  return (
    <Answered query={both} what="the results">
      {({ find }) => (
        <section className="stack" aria-label="Results">
          <LeftOut find={find} />
          <Connected named={find.named} />
          <Statuses statuses={find.statuses} />
          <Counts groups={find.groups} />
          {find.groups.map(({ kind, totalCount, hits }) => (
            <section key={kind} id={`found-${kind}`} className="found" hidden={totalCount === 0}>
              <h2>
                {NAMES[kind]} <span className="count">{totalCount}</span>
              </h2>
              {kind === 'ENTITIES' && find.leftOut.length === 0 && !find.anyWord && (
                <Narrow search={search} facets={facets.data?.search.facets} />
              )}
              {whole === kind ? (
                <WholeGroup key={words} words={words} kind={kind} what={NAMES[kind].toLowerCase()} />
              ) : (
                <ol className="hits">
                  {hits.map((hit) => (
                    <FoundHit key={hit.node.id} hit={hit} />
                  ))}
                </ol>
              )}
              {totalCount > hits.length && whole !== kind && (
                <button type="button" onClick={() => setWhole(kind)}>
                  Show all {totalCount.toLocaleString('en')}
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
        ? `Nothing contains all of these words. These contain some of “${said}”.`
        : `Nothing contains all of these words. These contain “${said}”, without ${leftOut.map((word) => `“${readable(word)}”`).join(', ')}.`}
    </p>
  );
}

/** Which promises a word of the search selected. */
function Statuses({ statuses }: Pick<Findings, 'statuses'>) {
  if (statuses.length === 0) return null;
  return (
    <p className="row soft">
      Of the promises, those that are, as of today:
      {statuses.map((status) => (
        <StatusTag key={status} status={status} />
      ))}
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
