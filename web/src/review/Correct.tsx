import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { askEditor } from './ask-editor';
import { REOPEN } from './changes';
import { useEditor } from './use-editor';

/** For editors: the way from what is published to its review. Nothing where there is no draft. */
export function Correct({ document }: { readonly document: string }) {
  const who = useEditor();
  const { data } = useQuery({
    queryKey: ['reopen', document],
    queryFn: () => askEditor(REOPEN, { input: { document } }),
    enabled: who != null && who.editor !== null,
  });
  const draft = data?.reopenDocument.draft;
  return draft ? (
    <Link className="button" href={`/review/${draft.id}`}>
      Correct
    </Link>
  ) : null;
}
