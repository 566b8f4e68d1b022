import { useModal } from '../parts/use-modal';
import type { Command } from './commands';
import './help.css';

const GESTURES = [
  ['Click on an entity or a line', 'Read the words behind it'],
  ['Click twice on an entity', 'Add its neighbours'],
  ['Shift and click', 'Select one more'],
  ['Shift and drag', 'Select in a box'],
  ['Drag an entity', 'Move it; pin it to keep it there'],
  ['Arrow keys on the canvas', 'Go to the next entity that way'],
  ['Escape', 'Select nothing'],
] as const;

/** What the mouse and the keys do. */
export function Help({
  commands,
  onClose,
}: {
  readonly commands: readonly Command[];
  readonly onClose: () => void;
}) {
  const dialog = useModal();
  return (
    <dialog ref={dialog} className="help" aria-labelledby="help-title" onClose={onClose}>
      <form method="dialog" className="row">
        <h2 id="help-title">Mouse and keys</h2>
        <button type="submit">Close</button>
      </form>
      <dl>
        {GESTURES.map(([gesture, means]) => (
          <div key={gesture}>
            <dt>{gesture}</dt>
            <dd>{means}</dd>
          </div>
        ))}
        {commands.map(({ name, keys }) => (
          <div key={keys[0]}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{name}</dd>
          </div>
        ))}
      </dl>
      <p className="small soft">Keys work while the focus is on the canvas, the tools or the panels.</p>
    </dialog>
  );
}
