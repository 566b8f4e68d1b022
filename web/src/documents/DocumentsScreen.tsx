import { Link } from 'wouter';
import { usePages } from '../api/use-pages';
import { graphql } from '../generated';
import { More } from '../parts/More';
import { Answered } from '../shell/Answered';
import { Empty } from '../shell/Empty';
import { Screen } from '../shell/Screen';
import AddDocument from '../review/AddDocument';
import { DropText } from '../texts/DropText';
import { counted } from '../words';
import { DocumentRow } from './DocumentRow';
import './documents.css';

const DOCUMENTS = graphql(`
  query Documents($after: String) {
    documents(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...DocumentRowParts
      }
    }
  }
`);

/** The documents behind the graph, how many facts each supports, and a place to attach their texts. */
export default function DocumentsScreen() {
  const pages = usePages(DOCUMENTS, {}, ({ documents }) => documents);
  return (
    <Screen
      title="Documents"
      lead={
        <>
          Where every fact comes from. See also <Link href="/changes">what the last load changed</Link>.
        </>
      }
    >
      <Answered query={pages} what="the documents" shape="page">
        {({ nodes, totalCount }) => (
          <>
            {nodes.length === 0 ? (
              <Empty>The graph has no documents yet.</Empty>
            ) : (
              <div className="stack">
                <p className="soft">{counted(totalCount, 'document', 'documents')}</p>
                <ul className="stack">
                  {nodes.map((document) => (
                    <DocumentRow key={document.id} document={document} />
                  ))}
                </ul>
                <More pages={pages} what="documents" />
              </div>
            )}
            <AddDocument />
            <section className="card stack" data-weight="calm" aria-labelledby="attach-title">
              <h2 id="attach-title">Attach a text</h2>
              <p>
                Texts stay with their owners. With a copy of yours you see the words in their context, each
                checked at its position. It is recognized by its content, stays in this browser and is sent
                nowhere.
              </p>
              <DropText />
            </section>
          </>
        )}
      </Answered>
    </Screen>
  );
}
