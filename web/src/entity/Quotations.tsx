import { useQuery } from '../api/use-query';
import { graphql } from '../generated';
import type { QuotationPartsFragment } from '../generated/graphql';
import { EntityLink } from '../parts/EntityLink';
import { Evidence } from '../parts/Evidence';
import { More } from '../parts/More';
import { Answered } from '../shell/Answered';
import { Section } from './Section';

graphql(`
  fragment QuotationParts on Quotation {
    __typename
    id
    text
    fullText
    speaker {
      ...EntityParts
    }
    about {
      ...EntityParts
    }
    evidence(first: 20) {
      ...EvidenceParts
    }
  }
`);

const QUOTATIONS = graphql(`
  query EntityQuotations($id: ID!) {
    entity(id: $id) {
      spoken: quotations(role: SPEAKER, first: 50) {
        totalCount
        nodes {
          ...QuotationParts
        }
      }
      about: quotations(role: ABOUT, first: 50) {
        totalCount
        nodes {
          ...QuotationParts
        }
      }
    }
  }
`);

/** What it said, and what was said of it. */
export function Quotations({ id }: { readonly id: string }) {
  const query = useQuery(QUOTATIONS, { id });
  return (
    <Section id="quotations" title="Quotations">
      <Answered query={query} what="the quotations">
        {({ entity }) =>
          entity && (
            <>
              <Group title="Said by it" group={entity.spoken} />
              <Group title="Said of it" group={entity.about} />
            </>
          )
        }
      </Answered>
    </Section>
  );
}

interface GroupProps {
  readonly title: string;
  readonly group: { readonly totalCount: number; readonly nodes: readonly QuotationPartsFragment[] };
}

function Group({ title, group: { nodes, totalCount } }: GroupProps) {
  if (nodes.length === 0) return null;
  return (
    <div className="stack">
      <h3>{title}</h3>
      {nodes.map((quotation) => (
        <div key={quotation.id} className="stack quotation">
          <blockquote>“{quotation.fullText ?? quotation.text}”</blockquote>
          <p className="row small">
            <EntityLink entity={quotation.speaker} />
            <span className="soft">on</span>
            {quotation.about.map((entity) => (
              <EntityLink key={entity.id} entity={entity} />
            ))}
          </p>
          <details>
            <summary className="small soft">Where it stands</summary>
            {quotation.evidence.map((one) => (
              <Evidence key={one.id} evidence={one} />
            ))}
          </details>
        </div>
      ))}
      <More shown={nodes.length} of={totalCount} what="quotations" />
    </div>
  );
}
