// The empty screen: questions to start from, each with the size of its answer.
import { useQuery } from '../api/use-query';
import { ApiError } from '../api/ask';
import { graphql } from '../generated';
import type { GraphFilter } from '../generated/graphql';
import { Problem } from '../shell/Problem';
import { counted } from '../words';
import { EndBox } from './panel/EndBox';
import './start.css';
import type { Ends } from './state';
import type { GraphModel } from './use-graph';
import { Link } from 'wouter';

const PART = graphql(`
  query PartOfGraph($where: GraphFilter) {
    graph(where: $where) {
      nodes {
        id
      }
      edges {
        id
      }
    }
  }
`);

const OF_DATASET = graphql(`
  query QuestionsOfDataset {
    dataset {
      questions {
        text
        path
      }
    }
  }
`);

const PARTS: readonly { readonly question: string; readonly where: GraphFilter | null }[] = [
  {
    question: 'Who holds which post, and for whom?',
    where: { predicates: ['HELD_POST', 'POST_AT', 'REPRESENTS', 'ACCREDITED_TO'] },
  },
  {
    question: 'What happened, what caused it and what did it affect?',
    where: { predicates: ['AFFECTED', 'CAUSED_BY', 'FOLLOWED'] },
  },
  { question: 'Who leads which initiative?', where: { predicates: ['LED_BY'] } },
  { question: 'Which technologies are used or talked about?', where: { predicates: ['USES', 'CONCERNS'] } },
  { question: 'What does the whole graph look like?', where: null },
];

export function Start({ graph }: { readonly graph: GraphModel }) {
  const { data } = useQuery(OF_DATASET, {});
  const own = (data?.dataset?.questions ?? []).filter(({ path }) => path.startsWith('/graph#'));
  return (
    <div className="start">
      <div className="stack">
        <h2>Start with a question</h2>
        <p className="soft">Or type a name into “Find or add”, and grow the picture from there.</p>
        <Connected graph={graph} />
        <ul className="parts">
          {own.map(({ text, path }) => (
            <li key={path}>
              <Link className="card" href={path}>
                <b>{text}</b>
              </Link>
            </li>
          ))}
          {PARTS.map((part) => (
            <Part key={part.question} {...part} graph={graph} />
          ))}
        </ul>
      </div>
    </div>
  );
}

const OPEN: Ends = { from: '', to: '' };

/** The only question without an answer of its own: it needs two names. */
function Connected({ graph }: { readonly graph: GraphModel }) {
  const ends = graph.state.ends ?? OPEN;
  const look = (changed: Partial<Ends>): void =>
    graph.dispatch({ do: 'lookForPaths', ends: { ...ends, ...changed } });
  return (
    <section className="card connected" aria-label="How are two entities connected?">
      <b>How are two entities connected?</b>
      <EndBox label="From" end={ends.from} graph={graph} onEnd={(from) => look({ from })} />
      <EndBox label="To" end={ends.to} graph={graph} onEnd={(to) => look({ to })} />
    </section>
  );
}

interface PartProps {
  readonly question: string;
  readonly where: GraphFilter | null;
  readonly graph: GraphModel;
}

function Part({ question, where, graph }: PartProps) {
  const { data, error, refetch } = useQuery(PART, { where });
  const tooLarge = error instanceof ApiError && error.code === 'GRAPH_TOO_LARGE';
  if (error && !tooLarge) return <li>{<Problem error={error} onRetry={() => void refetch()} />}</li>;
  const nodes = data?.graph.nodes ?? [];
  const { types, predicates } = where ?? {};
  return (
    <li>
      <button
        type="button"
        className="card"
        disabled={nodes.length === 0}
        onClick={() =>
          graph.draw({ types: types ?? [], predicates: predicates ?? [] }, where === null ? '' : question)
        }
      >
        <b>{question}</b>
        <span className="small soft">
          {tooLarge && 'more than fits into one picture'}
          {data &&
            `${counted(nodes.length, 'entity', 'entities')}, ${counted(data.graph.edges.length, 'link', 'links')}`}
          {!data && !tooLarge && '…'}
        </span>
      </button>
    </li>
  );
}
