import { useSaid } from './use-said';

type Copy = (text: string, copied: string, otherwise: string) => void;

/** Copies a text and says so, or says what to do if the browser forbids it: a page without TLS has no clipboard at all. */
export const copier =
  (say: (sentence: string) => void): Copy =>
  (text, copied, otherwise) => {
    const copy = async (): Promise<void> => navigator.clipboard.writeText(text);
    void copy().then(
      () => say(copied),
      () => say(otherwise),
    );
  };

export function useCopy(): readonly [said: string, copy: Copy] {
  const [said, say] = useSaid();
  return [said, copier(say)];
}
