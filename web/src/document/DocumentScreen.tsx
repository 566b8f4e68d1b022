import { useMemo } from 'react';
import { Link } from 'wouter';
import { useQuery } from '../api/use-query';
import { graphql } from '../generated';
import type { DocumentQuery } from '../generated/graphql';
import { TEXT_SLICE } from '../limits';
import { Answered } from '../shell/Answered';
import { Empty } from '../shell/Empty';
import { Screen } from '../shell/Screen';
import { useOwnText } from '../texts/own-texts';
import { AttachText } from './AttachText';
import { DocumentHead } from './DocumentHead';
import './document.css';
import { EvidenceList } from './EvidenceList';
import { OwnTextNote } from './OwnTextNote';
import { TextWithFacts } from './TextWithFacts';
import { useClaims, type WordsOfDocument } from './use-claims';

const DOCUMENT = graphql(`
  query Document($id: ID!, $characters: Int!) {
    document(id: $id) {
      ...DocumentHeadParts
      text(characters: $characters)
    }
  }
`);

/** A source: its text with the words of each claim marked, if the text is available; otherwise the words by position. */
export default function DocumentScreen({ params: { id } }: { readonly params: { readonly id: string } }) {
  const query = useQuery(DOCUMENT, { id, characters: TEXT_SLICE });
  const claims = useClaims(id);
  const own = useOwnText(query.data?.document?.sha256 ?? '');
  return (
    <Answered query={query} what="the document" shape="page">
      {({ document }) =>
        document ? (
          <Screen title={document.title} className="document-screen">
            <DocumentHead document={document} />
            {!document.textAttached && !own && <AttachText sha256={document.sha256} />}
            <Answered query={claims} what="the claims" shape="page">
              {(words) =>
                words.length === 0 ? (
                  <Empty>No fact comes from this document.</Empty>
                ) : (
                  <Words document={document} own={own} words={words} />
                )
              }
            </Answered>
          </Screen>
        ) : (
          <Screen title="No such document">
            <Empty>
              The graph has no document with the id <code>{id}</code>.{' '}
              <Link href="/documents">All documents</Link>
            </Empty>
          </Screen>
        )
      }
    </Answered>
  );
}

interface Props {
  readonly document: NonNullable<DocumentQuery['document']>;
  /** The reader's copy of the text, as code points. */
  readonly own: readonly string[] | undefined;
  readonly words: readonly WordsOfDocument[];
}

function Words({ document, own, words }: Props) {
  const mine = useMemo(() => own?.slice(0, TEXT_SLICE).join(''), [own]);
  const text = document.text ?? mine;
  if (text == null) return <EvidenceList words={words} />;
  return (
    <>
      {document.text == null && own && <OwnTextNote sha256={document.sha256} text={own} words={words} />}
      <TextWithFacts
        text={text}
        whole={[...text].length === document.characters}
        language={document.language}
        kind={document.kind}
        words={words}
      />
    </>
  );
}
