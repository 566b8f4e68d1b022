import { graphql } from '../generated';
import type { VoiceCountPartsFragment } from '../generated/graphql';
import { counted } from '../words';

graphql(`
  fragment VoiceCountParts on Observation {
    fact {
      documents
      independent
    }
  }
`);

/** "2 documents, 3 voices", where there is more than one. */
export function VoiceCount({ of: { fact } }: { readonly of: VoiceCountPartsFragment }) {
  if (!fact || (fact.documents < 2 && fact.independent < 2)) return null;
  const documents = counted(fact.documents, 'document', 'documents');
  return (
    <span className="chip">
      {documents}, {counted(fact.independent, 'voice', 'voices')}
    </span>
  );
}
