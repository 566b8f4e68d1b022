import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { Answered } from '../shell/Answered';
import { Empty } from '../shell/Empty';
import { Screen } from '../shell/Screen';
import { askEditor } from './ask-editor';
import { DRAFT } from './queries';
import { ReviewBench } from './ReviewBench';
import './review.css';

/** A draft: its text with every proposal marked, and what becomes of each. */
export default function ReviewScreen({ params: { id } }: { readonly params: { readonly id: string } }) {
  const query = useQuery({
    queryKey: ['draft', id],
    queryFn: () => askEditor(DRAFT, { id }),
    gcTime: 0, // another visit asks again
  });
  return (
    <Answered query={query} what="the draft" shape="page">
      {({ draft }) =>
        draft ? (
          <ReviewBench key={draft.id} first={draft} />
        ) : (
          <Screen title="No such draft">
            <Empty>
              There is no draft <code>{id}</code>. <Link href="/documents">All documents and drafts</Link>
            </Empty>
          </Screen>
        )
      }
    </Answered>
  );
}
