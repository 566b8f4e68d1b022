import { Link } from 'wouter';
import { Cite } from '../cite/Cite';
import { graphql } from '../generated';
import type { AnatomyPartsFragment } from '../generated/graphql';
import { documentPath } from '../links';
import { KindTag } from '../parts/KindTag';
import { StatedBy } from '../parts/StatedBy';

graphql(`
  fragment AnatomyParts on Observation {
    id
    kind
    about {
      ...EntityParts
    }
    indicator {
      name
    }
    quantity {
      raw
    }
    statedBy {
      ...EntityParts
    }
    evidence(first: 1) {
      id
      exact
      start
      end
      document {
        id
        title
        kind
      }
    }
  }
`);

/** One fact in its parts, to show what is behind every fact. */
export function Anatomy({ figure }: { readonly figure: AnatomyPartsFragment }) {
  const { id, kind, about, indicator, quantity, statedBy, evidence } = figure;
  const [words] = evidence;
  if (!words) return null;
  return (
    <section className="finding" aria-labelledby="anatomy-title">
      <h2 id="anatomy-title">One fact, taken apart</h2>
      <dl className="anatomy">
        <dt>Value</dt>
        <dd>
          <strong>{quantity.raw}</strong> <KindTag kind={kind} />
        </dd>
        <dt>Of what</dt>
        <dd>
          {indicator.name}, {about.name}
        </dd>
        <dt>Words</dt>
        <dd>
          <blockquote>
            <mark>{words.exact}</mark>
          </blockquote>
        </dd>
        <dt>Speaker</dt>
        <dd>
          <StatedBy entity={statedBy ?? null} kind={words.document.kind} />
        </dd>
        <dt>Position</dt>
        <dd>
          <Link href={documentPath(words.document.id, words)}>
            characters {words.start}–{words.end}
          </Link>{' '}
          of {words.document.title}
        </dd>
      </dl>
      <p className="small soft">
        Every fact here has these five parts; nothing is asserted without them.{' '}
        <Cite id={id} of={quantity.raw} />
      </p>
    </section>
  );
}
