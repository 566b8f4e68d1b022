// The state of the screen, kept in the address: who opens the address elsewhere sees the same.
import { useEffect, useEffectEvent, useReducer, type Dispatch } from 'react';
import { initial, reduce, type Action, type State } from './state';
import { fromFragment, toFragment } from './url';

export function usePicture(): [State, Dispatch<Action>] {
  const [state, dispatch] = useReducer(reduce, undefined, read);
  const { picture, selected } = state;

  useEffect(() => write(picture, selected), [picture, selected]);

  const writeAgain = useEffectEvent(() => write(picture, selected));
  useEffect(() => {
    // a link to this very screen takes the picture out of the address, though it is still there
    const keep = (): void => writeAgain();
    window.addEventListener('pushState', keep); // the router's event
    return () => window.removeEventListener('pushState', keep);
  }, []);

  useEffect(() => {
    // only when the reader edits the address, or follows a link to another picture
    const open = () => dispatch({ do: 'open', ...fromFragment(location.hash.slice(1)) });
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, []);

  return [state, dispatch];
}

function write(picture: State['picture'], selected: State['selected']): void {
  const fragment = toFragment(picture, selected);
  if (location.hash.slice(1) === fragment) return;
  // no entry of the history: the screen has an undo of its own, and Back leaves it
  history.replaceState(history.state, '', fragment === '' ? location.pathname : `#${fragment}`);
}

function read(): State {
  const { picture, selected } = fromFragment(location.hash.slice(1));
  return initial(picture, selected);
}
