// The same nodes and edges as tables, in step with the canvas: for readers who cannot see it, or prefer a list.
import { useEffect, useRef } from 'react';
import { ENTITY_TYPES } from '../entity-types';
import { PREDICATES } from '../words';
import './scene-table.css';
import type { GraphModel } from './use-graph';

export function SceneTable({ graph }: { readonly graph: GraphModel }) {
  const section = useRef<HTMLElement>(null);
  const { scene, selected, select, dispatch } = graph;
  const chosen = new Set(selected);
  const names = new Map(scene.nodes.map(({ id, name }) => [id, name]));
  const toggle = (id: string): void =>
    select(chosen.has(id) ? selected.filter((one) => one !== id) : [...selected, id]);

  const [shown] = selected;
  useEffect(() => {
    if (shown === undefined) return;
    const row = section.current?.querySelector(`[data-id="${CSS.escape(shown)}"]`);
    row?.scrollIntoView({ block: 'nearest' });
  }, [shown]);

  return (
    <section ref={section} className="scene-table" aria-label="Table of the graph" tabIndex={0}>
      <table>
        <caption>Entities: {scene.nodes.length}</caption>
        <thead>
          <tr>
            <th scope="col">Select</th>
            <th scope="col">Name</th>
            <th scope="col">Type</th>
            <th scope="col">Links here</th>
            <th scope="col">Links beyond</th>
            <th scope="col">Place</th>
          </tr>
        </thead>
        <tbody>
          {scene.nodes.map(({ id, name, type, degree, beyond, pinned }) => (
            <tr key={id} data-id={id} aria-selected={chosen.has(id)}>
              <td>
                <input
                  type="checkbox"
                  aria-label={`Select ${name}`}
                  checked={chosen.has(id)}
                  onChange={() => toggle(id)}
                />
              </td>
              <th scope="row">
                <button type="button" className="linklike" onClick={() => select([id])}>
                  {name}
                </button>
              </th>
              <td>{ENTITY_TYPES[type].label}</td>
              <td>{degree}</td>
              <td>{beyond}</td>
              <td>
                <button
                  type="button"
                  className="linklike"
                  aria-label={`${pinned ? 'Unpin' : 'Pin'} ${name}`}
                  onClick={() => dispatch({ do: pinned ? 'unpin' : 'pin', nodes: [id] })}
                >
                  {pinned ? 'pinned' : 'free'}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <table>
        <caption>Links: {scene.edges.length}</caption>
        <thead>
          <tr>
            <th scope="col">Select</th>
            <th scope="col">Link</th>
            <th scope="col">Claims</th>
            <th scope="col">Basis</th>
          </tr>
        </thead>
        <tbody>
          {scene.edges.map(({ id, source, predicate, target, claims, implied }) => {
            const sentence = `${names.get(source)} ${PREDICATES[predicate].OUT} ${names.get(target)}`;
            return (
              <tr key={id} data-id={id} aria-selected={chosen.has(id)}>
                <td>
                  <input
                    type="checkbox"
                    aria-label={`Select: ${sentence}`}
                    checked={chosen.has(id)}
                    onChange={() => toggle(id)}
                  />
                </td>
                <th scope="row">
                  <button type="button" className="linklike" onClick={() => select([id])}>
                    {sentence}
                  </button>
                </th>
                <td>{claims}</td>
                <td>{implied ? 'a reading' : 'stated'}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
