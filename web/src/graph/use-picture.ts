// The state of the screen, kept in the address: who opens the address elsewhere sees the same. It is kept in the page as well, so
// that who looks at another screen and comes back finds the picture as it was, with its undo.
import { useEffect, useEffectEvent, useReducer, useState, type Dispatch } from 'react';
import { initial, reduce, type Action, type State } from './state';
import { fromFragment, toFragment } from './url';

const FRESH = initial();
let kept: State = FRESH;

export function usePicture(): [State, Dispatch<Action>] {
  const [state, dispatch] = useReducer(reduce, undefined, open);

  // another screen's address is not to be written to
  const [path] = useState(() => location.pathname);
  const write = useEffectEvent(() => {
    if (location.pathname === path && !state.wanted) writeFragment(toFragment(state));
  });
  useEffect(() => {
    kept = state;
    write();
  }, [state]);

  const follow = useEffectEvent(() => {
    if (location.pathname !== path) return;
    // a link to this very screen takes the picture out of the address, though it is still there
    if (fragmentNow() === '') write();
    else if (fragmentNow() !== toFragment(state)) dispatch({ do: 'open', ...fromFragment(fragmentNow()) });
  });
  useEffect(() => {
    const onChange = (): void => follow();
    window.addEventListener('pushState', onChange); // the router's event: a link was followed
    window.addEventListener('hashchange', onChange); // the address was edited, or Back was pressed
    return () => {
      window.removeEventListener('pushState', onChange);
      window.removeEventListener('hashchange', onChange);
    };
  }, []);

  return [state, dispatch];
}

/** The picture of the address, or the one that was left when it has none. */
function open(): State {
  const fragment = fragmentNow();
  if (fragment === '' || fragment === toFragment(kept)) return kept;
  const opened = fromFragment(fragment);
  // before the first picture there is nothing to go back to
  return kept === FRESH ? { ...FRESH, ...opened } : reduce(kept, { do: 'open', ...opened });
}

const fragmentNow = (): string => location.hash.slice(1);

function writeFragment(fragment: string): void {
  if (fragmentNow() === fragment) return;
  // no entry of the history: the screen has an undo of its own, and Back leaves it
  const behind = fragment === '' ? '' : `#${fragment}`;
  history.replaceState(history.state, '', `${location.pathname}${behind}`);
}
