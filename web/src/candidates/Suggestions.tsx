import { useDeferredValue } from 'react';
import { useQuery } from '../api/use-query';
import { graphql } from '../generated';
import { LONGEST_TEXT, PAGE } from '../limits';

const ENTITIES = graphql(`
  query SuggestedEntities($prefix: String!) {
    suggest(prefix: $prefix, first: 10) {
      node {
        __typename
        id
        name
      }
    }
  }
`);

const INDICATORS = graphql(`
  query SuggestedIndicators($first: Int!) {
    indicators(first: $first) {
      nodes {
        id
        name
      }
    }
  }
`);

interface Props {
  readonly id: string;
  readonly of: 'entities' | 'indicators';
  readonly typed: string;
  /** Names that need no id. */
  readonly names: readonly string[];
}

/** Ids with their names, for an input whose `list` names it. */
export function Suggestions({ id, of, typed, names }: Props) {
  const prefix = useDeferredValue(
    typed.replace(/^\w+:/, '').replaceAll('-', ' ').trim().slice(0, LONGEST_TEXT),
  );
  const entities = useQuery(
    ENTITIES,
    { prefix },
    { enabled: of === 'entities' && prefix !== '', keepPrevious: true },
  );
  const indicators = useQuery(INDICATORS, { first: PAGE }, { enabled: of === 'indicators' });
  const found =
    of === 'entities'
      ? (entities.data?.suggest.map(({ node }) => node) ?? [])
      : (indicators.data?.indicators.nodes ?? []);
  return (
    <datalist id={id}>
      {found.map((one) => (
        <option key={one.id} value={one.id}>
          {one.name}
        </option>
      ))}
      {of === 'entities' && names.map((name) => <option key={name} value={name} />)}
    </datalist>
  );
}
