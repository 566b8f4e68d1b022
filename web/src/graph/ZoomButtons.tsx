import { Minus, Plus } from 'lucide-react';
import type { Canvas } from './canvas/canvas';

/** The factor of one zoom step. */
export const ZOOM = 1.3;

export function ZoomButtons({ canvas }: { readonly canvas: Canvas | null }) {
  return (
    <div className="zoom" role="group" aria-label="Zoom">
      <button type="button" aria-label="Zoom in" title="Zoom in (+)" onClick={() => canvas?.zoomBy(ZOOM)}>
        <Plus aria-hidden="true" />
      </button>
      <button
        type="button"
        aria-label="Zoom out"
        title="Zoom out (-)"
        onClick={() => canvas?.zoomBy(1 / ZOOM)}
      >
        <Minus aria-hidden="true" />
      </button>
    </div>
  );
}
