// The most used commands, and a menu of all of them, so that everything is reachable in a narrow window.
import { Ellipsis } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Command } from './commands';
import { LAYOUTS, type LayoutName } from './layout/task';
import { Menu } from './Menu';
import './toolbar.css';
import type { GraphModel } from './use-graph';

const NAMES: Readonly<Record<LayoutName, { readonly label: string; readonly means: string }>> = {
  force: { label: 'Force', means: 'What is linked is near' },
  concentric: { label: 'Rings', means: 'Rings around the selected entity, or the one with the most links' },
  layered: { label: 'Layers', means: 'Each link leads to the right' },
};

interface Props {
  readonly graph: GraphModel;
  readonly commands: readonly Command[];
  /** More ways to export the picture. */
  readonly children: ReactNode;
}

export function Toolbar({ graph, commands, children }: Props) {
  const isEmpty = graph.scene.nodes.length === 0;
  const toolsOf = (group: Command['group']) =>
    commands
      .filter((command) => command.group === group && command.onBar)
      .map((command) => <Tool key={command.name} command={command} />);
  return (
    <div className="toolbar" role="toolbar" aria-label="Tools">
      <div className="tools" role="group">
        {toolsOf('history')}
      </div>
      <div className="tools layouts" role="group" aria-label="Layout">
        <Layouts graph={graph} disabled={isEmpty} />
      </div>
      <div className="tools" role="group">
        {toolsOf('view')}
      </div>
      <div className="tools" role="group">
        {toolsOf('panels')}
      </div>
      <div className="tools" role="group">
        {!isEmpty && toolsOf('take')}
        {children}
        <Menu name="More" title="All commands" listName="All commands" icon={Ellipsis}>
          <div className="row layouts-in-menu" role="group" aria-label="Layout">
            <Layouts graph={graph} disabled={isEmpty} />
          </div>
          {commands.map(({ name, keys, icon: Icon, isOn, isDisabled, run }) => (
            <button key={name} type="button" aria-pressed={isOn} disabled={isDisabled} onClick={run}>
              <Icon aria-hidden="true" /> <span>{name}</span> <kbd>{keys[0]}</kbd>
            </button>
          ))}
        </Menu>
      </div>
    </div>
  );
}

function Layouts({ graph, disabled }: { readonly graph: GraphModel; readonly disabled: boolean }) {
  const { layout } = graph.state.picture;
  return LAYOUTS.map((name) => (
    <button
      key={name}
      type="button"
      disabled={disabled}
      aria-pressed={layout === name}
      title={NAMES[name].means}
      onClick={() => graph.dispatch({ do: 'layOut', layout: name })}
    >
      {NAMES[name].label}
    </button>
  ));
}

function Tool({ command }: { readonly command: Command }) {
  const { name, keys, icon: Icon, group, onBar, isOn, isDisabled, run } = command;
  return (
    <button
      type="button"
      aria-label={name}
      title={`${name} (${keys[0]})`}
      className={onBar === 'where wide' ? 'where-wide' : undefined}
      aria-pressed={isOn}
      disabled={isDisabled}
      onClick={run}
    >
      <Icon aria-hidden="true" />
      {group === 'take' && <span className="tool-name">{name}</span>}
    </button>
  );
}
