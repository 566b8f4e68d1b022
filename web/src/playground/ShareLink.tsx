import { useState } from 'react';
import type { Question } from '../code/code-for';
import { playgroundPath } from '../links';

/** An address that opens this question: it is put into the address bar, and copied where the browser allows it. */
export function ShareLink({ question }: { readonly question: Omit<Question, 'url'> }) {
  const [said, setSaid] = useState('');
  const share = (): void => {
    history.replaceState(null, '', playgroundPath(question.query, question.variables));
    navigator.clipboard.writeText(location.href).then(
      () => setSaid('Link copied.'),
      () => setSaid('The link is in the address bar.'),
    );
    setTimeout(() => setSaid(''), 4_000);
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
