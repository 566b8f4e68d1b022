// A preview of the picture for a slide, with its title to edit.
import { useDeferredValue, useMemo, useState } from 'react';
import { ENTITY_TYPES } from '../entity-types';
import type { EntityType } from '../generated/graphql';
import { useModal } from '../parts/use-modal';
import { save } from './export/save';
import { scaleOf, slideSvg } from './export/slide';
import { slideDrawing } from './export/slide-drawing';
import { pngBlob, svgBlob } from './export/slide-file';
import { shortLinkTo } from './links';
import { LONGEST_TITLE } from './picture';
import './slide.css';
import { titleOf } from './title';
import type { GraphModel } from './use-graph';
import { useSources } from './use-sources';

/** If names are smaller than this part of their size on the canvas, nobody can read them from the back of a room. */
const READABLE = 0.8;

export default function SlideDialog({
  graph,
  onClose,
}: {
  readonly graph: GraphModel;
  readonly onClose: () => void;
}) {
  const { scene, state } = graph;
  const { meant, picture } = state;
  const dialog = useModal();
  const [title, setTitle] = useState(() => titleOf(graph));
  const shown = useDeferredValue(title);
  const source = useSources(scene);
  const link = shortLinkTo({ ...state, picture: { ...picture, title } });

  const drawing = useMemo(() => slideDrawing(scene, meant), [scene, meant]);
  const types = useMemo(() => typesIn(scene.nodes.map(({ type }) => type)), [scene]);
  const otherColours = scene.looks.colour === 'community';
  const svg = useMemo(
    () => slideSvg({ ...{ title: shown, drawing, types, otherColours }, source: source ?? '', link }),
    [shown, drawing, types, otherColours, source, link],
  );
  const address = useMemo(() => `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`, [svg]);

  const take = async (name: string, make: () => Promise<Blob> | Blob): Promise<void> => {
    try {
      save(await make(), name);
      graph.say(`${name} is saved.`);
    } catch (error) {
      graph.say(`${name} was not saved: ${(error as Error).message}`); // a canvas throws only Errors
    }
    dialog.current?.close();
  };
  return (
    <dialog
      ref={dialog}
      className="slide-dialog"
      aria-labelledby="slide-title"
      onClose={() => {
        if (title !== titleOf(graph)) graph.dispatch({ do: 'name', title });
        onClose();
      }}
    >
      <div className="row">
        <h2 id="slide-title">A picture for a slide</h2>
        <button type="button" className="end" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
      <label className="stack">
        <span className="small soft">Title</span>
        <input value={title} maxLength={LONGEST_TITLE} onChange={(event) => setTitle(event.target.value)} />
      </label>
      <img src={address} width="1600" height="900" alt={`Slide: ${shown}`} />
      {scaleOf(drawing.box) < READABLE && (
        <p className="small" role="note">
          The picture contains so much that its names will be small: hide what the slide does not need.
        </p>
      )}
      <div className="row">
        <button
          type="button"
          className="primary"
          disabled={source === undefined}
          onClick={() => void take('slide.png', () => pngBlob(svg))}
        >
          Save as PNG
        </button>
        <button
          type="button"
          disabled={source === undefined}
          onClick={() => void take('slide.svg', () => svgBlob(svg))}
        >
          Save as SVG
        </button>
        <p className="small soft">16:9, light, with its legend, source and link.</p>
      </div>
    </dialog>
  );
}

/** In the model's order. */
const typesIn = (types: readonly EntityType[]): readonly EntityType[] => {
  const drawn = new Set(types);
  return (Object.keys(ENTITY_TYPES) as EntityType[]).filter((type) => drawn.has(type)); // the record has exactly these keys
};
