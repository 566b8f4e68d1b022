// The state of the screen, kept in the address: who opens the address elsewhere sees the same.
import { useEffect, useReducer, type Dispatch } from 'react';
import { initial, reduce, type Action, type State } from './state';
import { fromFragment, toFragment } from './url';

export function usePicture(): [State, Dispatch<Action>] {
  const [state, dispatch] = useReducer(reduce, undefined, read);
  const { picture, selected } = state;

  useEffect(() => {
    const fragment = toFragment(picture, selected);
    if (location.hash.slice(1) === fragment) return;
    // no entry of the history: the screen has an undo of its own, and Back leaves it
    history.replaceState(history.state, '', fragment === '' ? location.pathname : `#${fragment}`);
  }, [picture, selected]);

  useEffect(() => {
    // only when the reader edits the address, or follows a link to another picture
    const open = () => dispatch({ do: 'open', ...fromFragment(location.hash.slice(1)) });
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, []);

  return [state, dispatch];
}

function read(): State {
  const { picture, selected } = fromFragment(location.hash.slice(1));
  return initial(picture, selected);
}
