import type { ReactNode } from 'react';
import type { Command } from './commands';
import { LAYOUTS, type LayoutName } from './layout/task';
import type { GraphModel } from './use-graph';

const NAMES: Readonly<Record<LayoutName, { readonly label: string; readonly means: string }>> = {
  force: { label: 'Force', means: 'What is linked is near' },
  concentric: { label: 'Rings', means: 'Rings around the selected entity, or the one with the most links' },
  layered: { label: 'Layers', means: 'Each link leads to the right' },
};

interface Props {
  readonly graph: GraphModel;
  readonly commands: readonly Command[];
  readonly children: ReactNode;
}

export function Toolbar({ graph, commands, children }: Props) {
  const { layout } = graph.state.picture;
  const isEmpty = graph.scene.nodes.length === 0;
  const group = (name: Command['group']) => (
    <div className="tools" role="group">
      {commands
        .filter((command) => command.group === name)
        .map((command) => (
          <Tool key={command.keys[0]} command={command} />
        ))}
    </div>
  );
  return (
    <div className="toolbar" role="toolbar" aria-label="Tools">
      {group('history')}
      <div className="tools" role="group" aria-label="Layout">
        {LAYOUTS.map((name) => (
          <button
            key={name}
            type="button"
            disabled={isEmpty}
            aria-pressed={layout === name}
            title={NAMES[name].means}
            onClick={() => graph.dispatch({ do: 'layOut', layout: name })}
          >
            {NAMES[name].label}
          </button>
        ))}
      </div>
      {group('view')}
      {group('selection')}
      {children}
      {group('panels')}
    </div>
  );
}

function Tool({ command: { name, keys, icon: Icon, isOn, isDisabled, run } }: { readonly command: Command }) {
  return (
    <button
      type="button"
      aria-label={name}
      title={`${name} (${keys[0]})`}
      aria-pressed={isOn}
      disabled={isDisabled}
      onClick={run}
    >
      <Icon aria-hidden="true" />
    </button>
  );
}
