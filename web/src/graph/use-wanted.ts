// Turns the question of an address into a picture once the API has answered.
import { useEffect, useState, type Dispatch } from 'react';
import { ask } from '../api/ask';
import { graphql } from '../generated';
import type { EntityType, Predicate } from '../generated/graphql';
import { askAround } from './expand';
import type { Action, Wanted } from './state';
import { allBut } from './url';

const PART = graphql(`
  query PartWanted($where: GraphFilter) {
    graph(where: $where) {
      nodes {
        id
      }
    }
  }
`);

/** Why it failed, and how to retry; undefined without an error. */
export interface Unanswered {
  readonly error: Error;
  readonly askAgain: () => void;
}

export function useWanted(wanted: Wanted | undefined, dispatch: Dispatch<Action>): Unanswered | undefined {
  const [failed, setFailed] = useState<{ readonly wanted: Wanted; readonly error: Error }>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (!wanted) return;
    const control = new AbortController();
    nodesOf(wanted, control.signal).then(
      (nodes) => {
        if (control.signal.aborted) return;
        const { predicates = [] } = wanted.part ?? {};
        const hiddenPredicates = predicates.length > 0 ? allBut(predicates) : [];
        dispatch({ do: 'draw', nodes, selected: wanted.around, hiddenPredicates });
      },
      (error: Error) => control.signal.aborted || setFailed({ wanted, error }), // `ask` throws only Errors
    );
    return () => control.abort();
  }, [wanted, tries, dispatch]);

  if (!failed || failed.wanted !== wanted) return undefined;
  return {
    error: failed.error,
    askAgain: () => {
      setFailed(undefined);
      setTries(tries + 1);
    },
  };
}

async function nodesOf({ around, depth, part }: Wanted, signal: AbortSignal): Promise<readonly string[]> {
  const found =
    around.length > 0 ? await askAround(around, { predicates: part?.predicates ?? [], depth, signal }) : [];
  if (found.length > 0 || !part) return found;
  // the API reports names that the model does not have
  const where = {
    types: part.types.length > 0 ? (part.types as EntityType[]) : null,
    predicates: part.predicates.length > 0 ? (part.predicates as Predicate[]) : null,
  };
  const { graph } = await ask(PART, { where }, signal);
  return graph.nodes.map(({ id }) => id);
}
