import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { askEditor } from './ask-editor';
import type { PreviewPartsFragment } from './generated/graphql';
import { PREVIEW } from './queries';

/** Milliseconds without a decision before it is asked again: it works out all of the data. */
const REST = 1_200;

/** What publishing would do. It follows the decisions when they pause, and never holds up a key. */
export function usePreview(
  id: string,
  revision: number,
  undecided: boolean,
  isBusy: boolean,
): {
  readonly data: PreviewPartsFragment | undefined;
  readonly isCurrent: boolean;
  readonly error: Error | null;
} {
  const [asked, setAsked] = useState(revision);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(revision), REST);
    return () => clearTimeout(timer);
  }, [revision]);
  const { data, error, isPlaceholderData } = useQuery({
    queryKey: ['preview', id, undecided, asked],
    queryFn: () => askEditor(PREVIEW, { id, undecided }),
    enabled: !isBusy,
    placeholderData: keepPreviousData,
  });
  return {
    data: data?.draft?.preview,
    isCurrent: !isPlaceholderData && asked === revision && !isBusy,
    error,
  };
}
