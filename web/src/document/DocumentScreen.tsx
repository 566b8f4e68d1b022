import { useQuery } from '../api/use-query';
import { graphql } from '../generated';
import { Answered } from '../shell/Answered';
import { Empty } from '../shell/Empty';
import { Screen } from '../shell/Screen';
import { AttachText } from './AttachText';
import { DocumentHead } from './DocumentHead';
import './document.css';
import { EvidenceList } from './EvidenceList';
import { TextWithFacts } from './TextWithFacts';
import { useClaims } from './use-claims';

const DOCUMENT = graphql(`
  query Document($id: ID!) {
    document(id: $id) {
      ...DocumentHeadParts
      text(characters: 100000)
    }
  }
`);

/** A source: its text with each claim's words marked where the text is at hand, otherwise the words by position. */
export default function DocumentScreen({ params: { id } }: { readonly params: { readonly id: string } }) {
  const query = useQuery(DOCUMENT, { id });
  const claims = useClaims(id);
  return (
    <Answered query={query} what="the document">
      {({ document }) =>
        document ? (
          <Screen title={document.title} className="document-screen">
            <DocumentHead document={document} />
            {!document.textAttached && <AttachText sha256={document.sha256} />}
            <Answered query={claims} what="the claims">
              {(words) =>
                words.length === 0 ? (
                  <Empty>No claim rests on this document.</Empty>
                ) : document.text == null ? (
                  <EvidenceList words={words} />
                ) : (
                  <TextWithFacts
                    text={document.text}
                    whole={[...document.text].length === document.characters}
                    language={document.language}
                    kind={document.kind}
                    words={words}
                  />
                )
              }
            </Answered>
          </Screen>
        ) : (
          <Screen title="No such document">
            <Empty>
              The graph holds no document with the id <code>{id}</code>.
            </Empty>
          </Screen>
        )
      }
    </Answered>
  );
}
