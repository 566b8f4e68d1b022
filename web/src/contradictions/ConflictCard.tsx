import { graphql } from '../generated';
import type { ConflictPartsFragment, ObservationPartsFragment } from '../generated/graphql';
import { EntityLink } from '../parts/EntityLink';
import { thing } from './in-words';
import { Side, Stated } from './Side';

graphql(`
  fragment ConflictParts on Conflict {
    id
    about {
      ...EntityParts
    }
    indicator {
      name
    }
    period {
      label
    }
    acrossDocuments
    reading
    observations(first: 10) {
      ...ObservationParts
      voiced: fact {
        voices
      }
    }
  }
`);

/** Figures for the same thing and time that cannot all be true, the smallest first. */
export function ConflictCard({ conflict }: { readonly conflict: ConflictPartsFragment }) {
  const { about, period, acrossDocuments, reading, observations } = conflict;
  return (
    <article className="card stack" data-weight="strong" data-state="bad">
      <h3>
        {upper(thing(conflict))}: {reading}
      </h3>
      <p className="row small">
        <EntityLink entity={about} />
        <span className="soft">
          {acrossDocuments ? 'Different documents disagree' : 'One document contradicts itself'}
          {period ? `, for ${period.label}.` : '. They name no dates: they may be of different times.'}
        </span>
      </p>
      <div className="sides">
        {observations.map((figure, index) => (
          <Side
            key={figure.id}
            title={saying(figure.voiced?.voices ?? [])}
            reading={readingOf(observations, index)}
          >
            <Stated figure={figure} />
          </Side>
        ))}
      </div>
    </article>
  );
}

/** Who says it: the speaker, or else the publisher or the document. */
const saying = (voices: readonly string[]): string =>
  voices.length === 0
    ? 'The document says'
    : `${new Intl.ListFormat('en').format(voices)} ${voices.length > 1 ? 'say' : 'says'}`;

const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function readingOf(figures: readonly ObservationPartsFragment[], index: number): string {
  const others = figures.filter((_, at) => at !== index);
  const [other] = others;
  if (others.length !== 1 || !other) return `If this is right, none of the others is.`;
  return `If this is right, “${other.quantity.raw}” is too ${index === 0 ? 'high' : 'low'}.`;
}
