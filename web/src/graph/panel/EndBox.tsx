import { useQuery } from '../../api/use-query';
import { graphql } from '../../generated';
import { EntityBox } from '../EntityBox';
import type { GraphModel } from '../use-graph';

const NAME = graphql(`
  query NameOfEnd($id: ID!) {
    entity(id: $id) {
      name
    }
  }
`);

interface Props {
  readonly label: string;
  /** Its id; empty until it is chosen. */
  readonly end: string;
  readonly graph: GraphModel;
  readonly onEnd: (id: string) => void;
}

/** One end of a path: any entity of the graph, whether it is in the picture or not. */
export function EndBox({ label, end, graph, onEnd }: Props) {
  const inside = graph.scene.nodes.find(({ id }) => id === end)?.name;
  const { data } = useQuery(NAME, { id: end }, { enabled: end !== '' && inside === undefined });
  const name = end === '' ? '' : (inside ?? data?.entity?.name ?? end);
  return (
    <div className="field">
      <span aria-hidden="true">{label}</span>
      <EntityBox
        key={name}
        label={label}
        placeholder="Type a name …"
        chosen={name}
        nodes={graph.scene.nodes}
        outside=""
        say={graph.say}
        onChoose={({ id }) => onEnd(id)}
      />
    </div>
  );
}
