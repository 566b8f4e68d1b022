import { useSaid } from './use-said';

/** Copies a text, and what to say of it afterwards: that it was copied, or else what to do where the browser forbids it. */
export function useCopy(): readonly [
  said: string,
  copy: (text: string, copied: string, otherwise: string) => void,
] {
  const [said, say] = useSaid();
  return [
    said,
    (text, copied, otherwise) =>
      void navigator.clipboard.writeText(text).then(
        () => say(copied),
        () => say(otherwise),
      ),
  ];
}
