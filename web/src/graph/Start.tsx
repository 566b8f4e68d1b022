// The empty screen: questions to start from, each with the size of its answer.
import { useQuery } from '../api/use-query';
import { ApiError } from '../api/ask';
import { graphql } from '../generated';
import type { GraphFilter } from '../generated/graphql';
import { Problem } from '../shell/Problem';
import { counted } from '../words';

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

const PARTS: readonly { readonly question: string; readonly where: GraphFilter | null }[] = [
  {
    question: 'Where do the technology parks lie?',
    where: { types: ['TechnologyPark', 'City', 'Region', 'Country'], predicates: ['LOCATED_IN'] },
  },
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

export function Start({ onAdd }: { readonly onAdd: (ids: readonly string[]) => void }) {
  return (
    <div className="start">
      <div className="stack">
        <h2>Start with a question</h2>
        <p className="soft">Or type a name into “Find or add”, and grow the picture from there.</p>
        <ul className="parts">
          {PARTS.map((part) => (
            <Part key={part.question} {...part} onAdd={onAdd} />
          ))}
        </ul>
      </div>
    </div>
  );
}

interface PartProps {
  readonly question: string;
  readonly where: GraphFilter | null;
  readonly onAdd: (ids: readonly string[]) => void;
}

function Part({ question, where, onAdd }: PartProps) {
  const { data, error, refetch } = useQuery(PART, { where });
  const tooLarge = error instanceof ApiError && error.code === 'GRAPH_TOO_LARGE';
  if (error && !tooLarge) return <li>{<Problem error={error} onRetry={() => void refetch()} />}</li>;
  const nodes = data?.graph.nodes ?? [];
  return (
    <li>
      <button
        type="button"
        className="card"
        disabled={nodes.length === 0}
        onClick={() => onAdd(nodes.map(({ id }) => id))}
      >
        <b>{question}</b>
        <span className="small soft">
          {tooLarge && 'more than one picture holds'}
          {data &&
            `${counted(nodes.length, 'entity', 'entities')}, ${counted(data.graph.edges.length, 'link', 'links')}`}
          {!data && !tooLarge && '…'}
        </span>
      </button>
    </li>
  );
}
