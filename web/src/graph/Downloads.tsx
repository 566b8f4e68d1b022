// The picture as a file: as it looks, or as data for other programs.
import { Download } from 'lucide-react';
import { useRef } from 'react';
import type { Canvas } from './canvas/canvas';
import { dataFile, DATA_FILES } from './export/data-file';
import { pngFile, svgFile } from './export/picture-file';
import { save } from './export/save';
import type { GraphModel } from './use-graph';

interface Props {
  readonly graph: GraphModel;
  readonly canvas: Canvas | null;
}

export function Downloads({ graph, canvas }: Props) {
  const { scene, state } = graph;
  const { hiddenPredicates } = state.picture;
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const take = async (make: () => Promise<Blob>, name: string): Promise<void> => {
    menu.current?.hidePopover();
    try {
      save(await make(), name);
      graph.say(`${name} is saved.`);
    } catch (error) {
      graph.say(`${name} was not saved: ${(error as Error).message}`); // fetch and canvas throw nothing else
    }
  };
  const drawn = (make: (canvas: Canvas) => Promise<Blob>): (() => Promise<Blob>) => {
    return () => (canvas ? make(canvas) : Promise.reject(new Error('nothing is drawn')));
  };
  return (
    <>
      <button ref={button} type="button" popoverTarget={MENU} aria-label="Save" title="Save as a file">
        <Download aria-hidden="true" />
      </button>
      <div
        ref={menu}
        id={MENU}
        popover="auto"
        className="downloads card"
        role="group"
        aria-label="Save as"
        onToggle={() => placeUnder(menu.current, button.current)}
      >
        <button type="button" onClick={() => void take(drawn(pngFile), 'graph.png')}>
          PNG <span className="small soft">picture</span>
        </button>
        <button type="button" onClick={() => void take(drawn(svgFile), 'graph.svg')}>
          SVG <span className="small soft">picture to edit</span>
        </button>
        {DATA_FILES.map(({ file, label, use }) => (
          <button
            key={file}
            type="button"
            onClick={() => void take(() => dataFile(file, scene, hiddenPredicates), file)}
          >
            {label} <span className="small soft">{use}</span>
          </button>
        ))}
      </div>
    </>
  );
}

const MENU = 'downloads';
/** Pixels to the edges of the window, and to the button. */
const GAP = 8;

/** In the window, whatever has been scrolled. */
function placeUnder(menu: HTMLElement | null, button: HTMLElement | null): void {
  if (!menu || !button) return;
  const { left, bottom } = button.getBoundingClientRect();
  menu.style.left = `${Math.max(GAP, Math.min(left, innerWidth - menu.offsetWidth - GAP))}px`;
  menu.style.top = `${Math.max(GAP, Math.min(bottom + GAP, innerHeight - menu.offsetHeight - GAP))}px`;
}
