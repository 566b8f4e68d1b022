import type { ObservationPartsFragment } from '../generated/graphql';
import { EntityLink } from '../parts/EntityLink';
import { KindTag } from '../parts/KindTag';
import { Period } from '../parts/Period';
import { amountOf } from '../parts/quantity';
import { VoiceCount } from '../parts/VoiceCount';
import { Words } from '../parts/Words';
import { counted } from '../words';
import type { PlaceWithFacts } from './places';

interface Props {
  readonly place: PlaceWithFacts;
  readonly isChosen: boolean;
}

/** This many figures are shown at once; the rest open on demand. */
const AT_A_GLANCE = 5;

/** A place, what lies in it, and each figure of both with its words. */
export function PlaceCard({ place, isChosen }: Props) {
  const { id, name, inside, links, figures } = place;
  return (
    <li className="card stack" id={id} data-weight={figures.length > 0 ? undefined : 'calm'}>
      <h2>
        <EntityLink entity={place} />
      </h2>
      {inside.length > 0 ? (
        <ul className="row small" aria-label={`What lies in ${name}`}>
          {inside.map((entity) => (
            <li key={entity.id}>
              <EntityLink entity={entity} />
            </li>
          ))}
          {links > inside.length && (
            <li className="soft">
              {inside.length} of {links.toLocaleString('en')} are shown
            </li>
          )}
        </ul>
      ) : (
        <p className="small soft">No document says what lies there.</p>
      )}
      {figures.length === 0 ? (
        <p className="small soft">No document gives a figure for it.</p>
      ) : (
        <details open={isChosen || figures.length <= AT_A_GLANCE}>
          <summary>{counted(figures.length, 'figure', 'figures')}</summary>
          <ul className="place-figures">
            {figures.map((figure) => (
              <FigureLine key={figure.id} figure={figure} />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function FigureLine({ figure }: { readonly figure: ObservationPartsFragment }) {
  const { about, indicator, quantity, kind } = figure;
  const amount = amountOf(quantity);
  return (
    <li>
      <p className="row small">
        <EntityLink entity={about} />
        <KindTag kind={kind} />
        <Period of={figure} />
        <VoiceCount of={figure} />
      </p>
      <p>
        {indicator.name}
        {amount !== undefined && (
          <>
            : <strong>{amount}</strong>
          </>
        )}
      </p>
      <Words claim={figure} of={`${indicator.name} of ${about.name}: ${quantity.raw}`} withDocument />
    </li>
  );
}
