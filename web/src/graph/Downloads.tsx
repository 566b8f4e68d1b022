// Saves the picture as a file: as it looks, or as data for other programs.
import { Download } from 'lucide-react';
import type { Canvas } from './canvas/canvas';
import { dataFile, DATA_FILES } from './export/data-file';
import { pngFile, svgFile } from './export/picture-file';
import { save } from './export/save';
import { Menu } from './Menu';
import type { GraphModel } from './use-graph';

interface Props {
  readonly graph: GraphModel;
  readonly canvas: Canvas | null;
}

export function Downloads({ graph, canvas }: Props) {
  const { scene, state } = graph;
  const { hiddenPredicates } = state.picture;
  const take = async (make: () => Promise<Blob>, name: string): Promise<void> => {
    try {
      save(await make(), name);
      graph.say(`${name} is saved.`);
    } catch (error) {
      graph.say(`${name} was not saved: ${(error as Error).message}`); // fetch and canvas throw only Errors
    }
  };
  const drawn = (make: (canvas: Canvas) => Promise<Blob>): (() => Promise<Blob>) => {
    return () => (canvas ? make(canvas) : Promise.reject(new Error('nothing is drawn')));
  };
  const files = [
    { file: 'graph.png', label: 'PNG', use: 'picture', make: drawn(pngFile) },
    { file: 'graph.svg', label: 'SVG', use: 'picture to edit', make: drawn(svgFile) },
    ...DATA_FILES.map((one) => ({ ...one, make: () => dataFile(one.file, scene, hiddenPredicates) })),
  ];
  return (
    <Menu name="Save" title="Save as a file" listName="Save as" icon={Download} named>
      {files.map(({ file, label, use, make }) => (
        <button key={file} type="button" onClick={() => void take(make, file)}>
          {label} <span className="small soft">{use}</span>
        </button>
      ))}
    </Menu>
  );
}
