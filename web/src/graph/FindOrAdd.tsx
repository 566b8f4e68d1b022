// One box for both: it brings entities of the picture into view, and adds others.
import { EntityBox } from './EntityBox';
import type { GraphModel } from './use-graph';

/** The id of the box, so that a key can focus it. */
export const FIND_OR_ADD = 'find-or-add';

interface Props {
  readonly graph: GraphModel;
  readonly onFind: (ids: readonly string[]) => void;
}

export function FindOrAdd({ graph, onFind }: Props) {
  return (
    <div className="find-or-add" role="search">
      <EntityBox
        id={FIND_OR_ADD}
        label="Find in the picture, or add to it"
        placeholder="Find or add …"
        nodes={graph.scene.nodes}
        outside="add"
        say={graph.say}
        onChoose={({ id, isInside }) => {
          if (isInside) onFind([id]);
          else graph.add([id]);
          graph.select([id]);
        }}
      />
    </div>
  );
}
