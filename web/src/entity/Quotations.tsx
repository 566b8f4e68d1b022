import { usePages } from '../api/use-pages';
import { Cite } from '../cite/Cite';
import { graphql } from '../generated';
import type { EntityPartsFragment, QuotationRole } from '../generated/graphql';
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
  query EntityQuotations($id: ID!, $role: QuotationRole!, $after: String) {
    entity(id: $id) {
      quotations(role: $role, first: 30, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...QuotationParts
        }
      }
    }
  }
`);

/** Quotations by the entity and about it. */
export function Quotations({ entity: { id, name } }: { readonly entity: EntityPartsFragment }) {
  return (
    <Section id="quotations" title="Quotations">
      <Group title={`Said by ${name}`} id={id} role="SPEAKER" />
      <Group title={`Said of ${name}`} id={id} role="ABOUT" />
    </Section>
  );
}

interface GroupProps {
  readonly title: string;
  readonly id: string;
  readonly role: QuotationRole;
}

function Group({ title, id, role }: GroupProps) {
  const pages = usePages(QUOTATIONS, { id, role }, ({ entity }) => entity?.quotations);
  return (
    <Answered query={pages} what="the quotations">
      {({ nodes }) =>
        nodes.length > 0 && (
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
                  <Cite id={quotation.id} of={`what ${quotation.speaker.name} said`} />
                </p>
                <details>
                  <summary className="small soft">Where it is printed</summary>
                  {quotation.evidence.map((one) => (
                    <Evidence key={one.id} evidence={one} />
                  ))}
                </details>
              </div>
            ))}
            <More pages={pages} what="quotations" />
          </div>
        )
      }
    </Answered>
  );
}
