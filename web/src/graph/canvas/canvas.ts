// The drawn graph, without React: a Cytoscape that takes scenes and reports what the reader does.
import cytoscape, {
  type CollectionArgument,
  type CollectionReturnValue,
  type Core,
  type EventObjectNode,
} from 'cytoscape';
import type { Theme } from '../../shell/theme';
import type { Positions } from '../layout/task';
import type { Scene } from '../scene';
import { fit, move, show } from './motion';
import { readPalette } from './palette';
import { stylesheet } from './stylesheet';
import { update } from './update';

/** From this many edges on, drawing has to be cheap. */
export const MANY = 400;
/** Up to this many edges show their names at once; beyond, only selected and hovered edges do. */
const FEW = 16;

/** Whether all links show their names. */
export const areNamed = ({ looks, edges }: Scene): boolean => looks.names === 'all' || edges.length <= FEW;

export interface CanvasEvents {
  /** The current selection: nodes and edges. */
  readonly onSelect?: (ids: readonly string[]) => void;
  /** Nodes were dragged. */
  readonly onMove?: (positions: Positions) => void;
  /** A node was tapped twice. */
  readonly onExpand?: (id: string) => void;
}

export interface Canvas {
  readonly cy: Core;
  draw(scene: Scene, theme: Theme): void;
  select(ids: readonly string[]): void;
  /** Fades all but these; none restores all. */
  emphasise(ids: readonly string[]): void;
  /** Brings these into view, or all. */
  fit(ids?: readonly string[]): void;
  /** Moves the view just far enough to show these. */
  show(ids: readonly string[]): void;
  zoomBy(factor: number): void;
  destroy(): void;
}

export function createCanvas(container: HTMLElement, events: CanvasEvents): Canvas {
  const cy = cytoscape({ container, minZoom: 0.04, maxZoom: 3, pixelRatio: 'auto' });
  const silently = tellSelection(cy, (ids) => events.onSelect?.(ids));
  cy.on('dragfree', 'node', ({ target }: EventObjectNode) => {
    const dragged = target.selected() ? cy.$('node:selected') : target;
    events.onMove?.(Object.fromEntries(dragged.map((node) => [node.id(), rounded(node.position())])));
  });
  cy.on('dbltap', 'node', ({ target }: EventObjectNode) => events.onExpand?.(target.id()));
  const nameLinks = (of: CollectionArgument): void =>
    cy.batch(() => {
      cy.edges().removeClass('near');
      cy.$('node:selected').union(of).connectedEdges().addClass('near');
    });
  cy.on('mouseover', 'node', ({ target }: EventObjectNode) => nameLinks(target));
  cy.on('mouseout', 'node', () => nameLinks(cy.collection()));
  cy.on('select unselect', () => nameLinks(cy.collection()));

  // until the reader moves the view, it shows everything, whatever its size
  let isOfAll = true;
  cy.on('dragpan pinchzoom scrollzoom', () => void (isOfAll = false));
  cy.on('resize', () => (isOfAll ? fit(cy, cy.elements(), false) : show(cy, cy.$(':selected'))));

  const collect = (ids: readonly string[]): CollectionReturnValue =>
    ids.reduce((all, id) => all.union(cy.getElementById(id)), cy.collection());
  let looks = '';
  const dress = (theme: Theme, many: boolean): void => {
    if (looks === `${theme} ${many}`) return;
    looks = `${theme} ${many}`;
    cy.style(stylesheet(readPalette(container), many));
  };

  return {
    cy,
    draw(scene, theme) {
      const isFirst = cy.nodes().empty();
      dress(theme, scene.edges.length > MANY);
      silently(() => {
        const { moves, grown } = update(cy, scene, theme);
        cy.edges().toggleClass('named', areNamed(scene));
        nameLinks(cy.collection());
        if (grown) isOfAll = true; // what is added to the picture comes into view
        if (isFirst) fit(cy, cy.elements(), false);
        else if (moves.length > 0) move(cy, moves);
        else if (grown) fit(cy, cy.elements());
      });
    },
    select: (ids) =>
      silently(() => {
        const wanted = collect(ids);
        cy.$(':selected').not(wanted).unselect();
        wanted.select();
      }),
    emphasise: (ids) =>
      cy.batch(() => {
        const meant = collect(ids);
        cy.elements().removeClass('meant faded');
        meant.addClass('meant');
        if (meant.nonempty()) cy.elements().not(meant).addClass('faded');
      }),
    fit: (ids) => {
      isOfAll = ids === undefined;
      fit(cy, ids ? collect(ids) : cy.elements());
    },
    show: (ids) => show(cy, collect(ids)),
    zoomBy: (factor) => {
      isOfAll = false;
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    destroy: () => cy.destroy(),
  };
}

/** Reports once per gesture: a click selects one element and unselects others. `silently` suppresses the report. */
function tellSelection(cy: Core, tell: (ids: readonly string[]) => void): (change: () => void) => void {
  let silent = false;
  let waiting = false;
  cy.on('select unselect', () => {
    if (silent || waiting) return;
    waiting = true;
    queueMicrotask(() => {
      waiting = false;
      tell(cy.$(':selected').map((element) => element.id()));
    });
  });
  return (change) => {
    silent = true;
    change();
    silent = false;
  };
}

const rounded = ({ x, y }: { x: number; y: number }) => ({ x: Math.round(x), y: Math.round(y) });
