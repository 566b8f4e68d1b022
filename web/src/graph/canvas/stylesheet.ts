// The look of nodes and edges. Icon and colour show the type; a dashed line is a reading of the words of
// a document.
import type { NodeSingular, StylesheetJson } from 'cytoscape';
import type { EntityType } from '../../generated/graphql';
import { iconAddress } from './icon';
import type { Palette } from './palette';

/** @param many draws cheaply: straight lines, no icons, names only for hubs */
export function stylesheet(palette: Palette, many: boolean): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        shape: 'ellipse',
        'background-color': 'data(colour)',
        'border-width': 0,
        label: 'data(label)',
        color: palette.ink,
        'font-family': palette.sans,
        'font-size': 12,
        'min-zoomed-font-size': many ? 9 : 6,
        'text-wrap': 'wrap',
        'text-max-width': '200px', // lines.ts has already broken the lines
        'text-valign': 'bottom',
        'text-margin-y': 5,
        'text-background-color': palette.page,
        'text-background-opacity': many ? 0 : 0.82,
        'text-background-padding': '2px',
        'text-background-shape': 'roundrectangle',
        ...(many
          ? {}
          : {
              'background-image': (node: NodeSingular) => icon(node),
              'background-width': '56%',
              'background-height': '56%',
            }),
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'edge',
      style: {
        'curve-style': many ? 'haystack' : 'bezier',
        'control-point-step-size': 46,
        width: many ? 1 : 1.5,
        'line-color': palette['line-strong'],
        'line-opacity': many ? 0.45 : 0.85,
        'line-style': many ? 'solid' : data('line'),
        'line-dash-pattern': [7, 4],
        'target-arrow-shape': data('arrow'),
        'target-arrow-color': palette['line-strong'],
        'arrow-scale': 0.9,
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'node[pinned = 1]',
      style: { 'border-width': 3, 'border-style': 'double', 'border-color': palette.warn },
    },
    {
      selector: 'edge.named, edge.near, edge.meant, edge:selected',
      style: {
        label: 'data(reading)',
        'text-wrap': 'wrap',
        'text-max-width': '110px', // a long label takes two lines instead of covering the ends
        color: palette['ink-soft'],
        'font-family': palette.sans,
        'font-size': 11,
        'min-zoomed-font-size': 7,
        'text-rotation': 'autorotate',
        'text-background-color': palette.page,
        'text-background-opacity': 0.9,
        'text-background-padding': '2px',
      },
    },
    { selector: 'edge.near', style: { 'line-color': palette['ink-soft'], width: 2, color: palette.ink } },
    { selector: '.faded', style: { opacity: 0.22 } },
    { selector: 'node.meant', style: { 'border-width': 5, 'border-color': palette.accent } },
    {
      selector: 'edge.meant',
      style: {
        width: 5,
        'line-color': palette.accent,
        'line-opacity': 1,
        'target-arrow-color': palette.accent,
        color: palette.ink,
        'z-index': 8,
      },
    },
    {
      selector: 'node:selected',
      style: {
        'border-width': 4,
        'border-style': 'solid',
        'border-color': palette.accent,
        'font-weight': 'bold',
        'z-index': 10,
      },
    },
    {
      selector: 'edge:selected',
      style: {
        width: 3.5,
        'line-color': palette.accent,
        'target-arrow-color': palette.accent,
        'line-opacity': 1,
        color: palette.accent,
        'font-weight': 'bold',
        'z-index': 9,
      },
    },
    {
      selector: 'core',
      style: {
        'selection-box-color': palette.accent,
        'selection-box-opacity': 0.15,
        'selection-box-border-color': palette.accent,
        'selection-box-border-width': 1,
        'active-bg-color': palette.accent,
        'active-bg-opacity': 0,
        'active-bg-size': 0,
        'outside-texture-bg-color': palette.page,
        'outside-texture-bg-opacity': 1,
      },
    },
  ];
}

/** Cytoscape's mapping to a field of `data`; its types support only text and numbers. */
const data = <Value extends string>(field: string): Value => `data(${field})` as Value;

/** The icon of a type, as a background image: a node has only one label. */
function icon(node: NodeSingular): string {
  const { type, onColour } = node.data() as { type: EntityType; onColour: string }; // elements.ts sets them
  return iconAddress(type, onColour);
}
