import { useQuery } from '@tanstack/react-query';
import { queryClient } from '../api/use-query';
import { editorKey, whoEdits, type Who } from './ask-editor';

const WHO = ['who edits'];

/** undefined until it is known. */
export const useEditor = (): Who | undefined => useQuery({ queryKey: WHO, queryFn: whoEdits }).data;

/** @returns whether the key is that of an editor */
export async function enterKey(key: string): Promise<boolean> {
  editorKey.set(key);
  const who = await whoEdits();
  if (who.editor === null) editorKey.set('');
  queryClient.setQueryData(WHO, who);
  return who.editor !== null;
}
