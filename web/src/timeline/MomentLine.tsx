import { graphql } from '../generated';
import type { MomentPartsFragment } from '../generated/graphql';
import { formatEdtf } from '../parts/dates';
import { EntityLink } from '../parts/EntityLink';
import { KindTag } from '../parts/KindTag';
import { describe, MOMENTS } from '../parts/moment';
import { VoiceCount } from '../parts/VoiceCount';
import { Words } from '../parts/Words';

graphql(`
  fragment MomentParts on Moment {
    ...MomentWords
    earliest
    latest
    about(first: 10) {
      ...EntityParts
    }
    subject {
      ... on Observation {
        ...ObservationParts
      }
    }
  }
`);

/** One moment: when, what, about whom, and in which words. */
export function MomentLine({ moment }: { readonly moment: MomentPartsFragment }) {
  const { subject } = moment;
  return (
    <li id={moment.id}>
      <span className="when">{formatEdtf(moment.date)}</span>
      <span className="small soft">{MOMENTS[moment.kind]}</span>
      <div className="stack">
        <div className="row">
          <strong>{describe(subject)}</strong>
          {subject.__typename === 'Observation' && (
            <>
              <KindTag kind={subject.kind} />
              <VoiceCount of={subject} />
            </>
          )}
          {moment.about.map((entity) => (
            <EntityLink key={entity.id} entity={entity} />
          ))}
        </div>
        {subject.__typename === 'Observation' && <Words claim={subject} of={describe(subject)} />}
      </div>
    </li>
  );
}
