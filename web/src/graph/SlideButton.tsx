import { Presentation } from 'lucide-react';
import { lazy, Suspense } from 'react';
import type { GraphModel } from './use-graph';

const SlideDialog = lazy(() => import('./SlideDialog'));

interface Props {
  readonly graph: GraphModel;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** The picture for a slide, which is shown before it is saved. */
export function SlideButton({ graph, isOpen, onToggle }: Props) {
  return (
    <>
      <button type="button" aria-label="Slide" title="A picture for a slide (i)" onClick={onToggle}>
        <Presentation aria-hidden="true" />
        <span className="tool-name">Slide</span>
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <SlideDialog graph={graph} onClose={onToggle} />
        </Suspense>
      )}
    </>
  );
}
