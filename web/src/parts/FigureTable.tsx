import { graphql } from '../generated';
import type { ObservationPartsFragment } from '../generated/graphql';
import { EntityLink } from './EntityLink';
import './figure-table.css';
import { KindTag } from './KindTag';
import { Period } from './Period';
import { Voices } from './Voices';
import { Words } from './Words';

graphql(`
  fragment QuantityParts on Quantity {
    raw
    qualifier
    value
    min
    max
    unit {
      code
      symbol
      name
    }
    normalized {
      value
      min
      max
      unit {
        code
        symbol
        name
      }
    }
  }
`);

graphql(`
  fragment ObservationParts on Observation {
    __typename
    id
    basis
    kind
    dueBy
    about {
      ...EntityParts
    }
    indicator {
      id
      name
    }
    quantity {
      ...QuantityParts
    }
    period {
      label
      start
      end
      frequency
    }
    basePeriod {
      label
    }
    statedBy {
      ...EntityParts
    }
    evidence(first: 20) {
      ...EvidenceParts
    }
    ...TogetherParts
  }
`);

interface Props {
  readonly caption: string;
  readonly figures: readonly ObservationPartsFragment[];
  /** False if all figures are about the same entity. */
  readonly withEntity?: boolean;
  /** False if all figures are of one indicator. */
  readonly withIndicator?: boolean;
}

/** Figures as rows, each with the words that support it; a row has an id that links can point to. */
export function FigureTable({ caption, figures, withEntity = false, withIndicator = true }: Props) {
  return (
    <div className="scroll-x figure-table-room" role="region" aria-label={caption} tabIndex={0}>
      <table className="figure-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {withEntity && <th scope="col">About</th>}
            {withIndicator && <th scope="col">What</th>}
            <th scope="col">How much</th>
            <th scope="col">Meant as</th>
            <th scope="col">For</th>
            <th scope="col">Words</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.id} id={figure.id}>
              {withEntity && (
                <td data-of="About">
                  <EntityLink entity={figure.about} />
                </td>
              )}
              {withIndicator && <td data-of="What">{figure.indicator.name}</td>}
              <td className="quantity" data-of="How much">
                {figure.quantity.raw}
              </td>
              <td data-of="Meant as">
                <KindTag kind={figure.kind} />
              </td>
              <td data-of="For">
                <Period of={figure} />
              </td>
              <td data-of="Words">
                <Words claim={figure} of={`${figure.indicator.name}: ${figure.quantity.raw}`} />
                <Voices figure={figure} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
