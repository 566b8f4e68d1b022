// The state of the screen, kept in the address, so that a link opens the same picture. It is also kept in the page, so
// that a reader who visits another screen and returns finds the picture as it was, with its undo.
import { useEffect, useEffectEvent, useReducer, useState, type Dispatch } from 'react';
import { initial, reduce, type Action, type State } from './state';
import { fromFragment, toFragment } from './url';

const FRESH = initial();
let kept: State = FRESH;

export function usePicture(): [State, Dispatch<Action>] {
  const [state, dispatch] = useReducer(reduce, undefined, open);

  // never write to another screen's address
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
    // a link to this same screen removes the picture from the address, but the picture is still there
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

/** The picture of the address, or the last one if the address has none. */
function open(): State {
  const fragment = fragmentNow();
  if (fragment === '' || fragment === toFragment(kept)) return kept;
  const opened = fromFragment(fragment);
  // before the first picture there is nothing to return to
  return kept === FRESH ? { ...FRESH, ...opened } : reduce(kept, { do: 'open', ...opened });
}

const fragmentNow = (): string => location.hash.slice(1);

function writeFragment(fragment: string): void {
  if (fragmentNow() === fragment) return;
  // no entry of the history: the screen has its own undo, and Back leaves it
  const behind = fragment === '' ? '' : `#${fragment}`;
  history.replaceState(history.state, '', `${location.pathname}${behind}`);
}
