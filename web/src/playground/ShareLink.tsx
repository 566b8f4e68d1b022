import type { Question } from '../code/code-for';
import { playgroundPath } from '../links';
import { useCopy } from '../use-copy';

/** An address that opens this query: put into the address bar, and copied if the browser allows it. */
export function ShareLink({ question }: { readonly question: Omit<Question, 'server'> }) {
  const [said, copy] = useCopy();
  const share = (): void => {
    history.replaceState(null, '', playgroundPath(question.query, question.variables));
    copy(location.href, 'Link copied.', 'The link is in the address bar.');
  };
  return (
    <>
      <button type="button" onClick={share}>
        Share link
      </button>
      <span role="status" className={said === '' ? 'visually-hidden' : 'small soft'}>
        {said}
      </span>
    </>
  );
}
