import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { queryClient } from '../api/use-query';
import { askEditor } from './ask-editor';
import { REMOVE_DRAFT } from './changes';
import { DRAFTS } from './queries';

/** The documents that are being reviewed, and how far each is. */
export function Drafts() {
  const { data, error } = useQuery({
    queryKey: ['drafts'],
    queryFn: () => askEditor(DRAFTS, {}),
    staleTime: 0,
  });
  if (error) return <p className="warn">{error.message}</p>;
  if (!data || data.drafts.length === 0) return null;
  const remove = async (draft: string, revision: number): Promise<void> => {
    if (!window.confirm('Remove this draft with all its decisions?')) return;
    await askEditor(REMOVE_DRAFT, { input: { draft, revision } });
    await queryClient.invalidateQueries({ queryKey: ['drafts'] });
  };
  return (
    <section className="card stack" aria-labelledby="drafts-title">
      <h2 id="drafts-title">Drafts</h2>
      <ul className="stack drafts">
        {data.drafts.map(({ id, revision, title, publisher, published, document, progress }) => {
          const decided = progress.accepted + progress.rejected + progress.unsure;
          return (
            <li key={id} className="row">
              <Link href={`/review/${id}`}>{title ?? id}</Link>
              <span className="small soft">{[publisher, published].filter(Boolean).join(' · ')}</span>
              <progress
                max={decided + progress.left || 1}
                value={decided}
                aria-label={`Decided in ${title ?? id}`}
              />
              <span className="small">
                {progress.left === 0 ? 'all decided' : `${progress.left} left`}
                {document == null ? '' : ', published'}
              </span>
              <button
                type="button"
                onClick={() => void remove(id, revision)}
                aria-label={`Remove the draft ${title ?? id}`}
              >
                Remove
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
