// A draft under review. A decision shows at once and is sent in its turn, since each change names the revision before it.
import { useCallback, useRef, useState } from 'react';
import type {
  TypedDocumentString,
  DraftPartsFragment,
  ErrorPartsFragment,
  Outcome,
} from './generated/graphql';
import { askEditor } from './ask-editor';
import { DECIDE } from './changes';

export type Proposal = DraftPartsFragment['proposals'][number];
export type Edits = Readonly<Record<string, unknown>>;

interface Changed {
  readonly changed: {
    readonly draft?: DraftPartsFragment | null;
    readonly userErrors: readonly ErrorPartsFragment[];
  };
}

export interface Review {
  readonly draft: DraftPartsFragment;
  /** What could not be done; empty when all was. */
  readonly problem: string;
  /** How many changes are on their way. */
  readonly waiting: number;
  /** @returns whether it was done */
  decide(proposal: Proposal, outcome: Outcome | null, edits?: Edits): Promise<boolean>;
  undo(): string | undefined;
  change<Input>(
    document: TypedDocumentString<Changed, { input: Input }>,
    input: Omit<Input, 'draft' | 'revision'>,
  ): Promise<boolean>;
  take(draft: DraftPartsFragment): void;
}

const FIELD = {
  ProposedEntity: 'entity',
  ProposedFigure: 'figure',
  ProposedLink: 'link',
  ProposedQuotation: 'quotation',
} as const;

export const fieldOf = ({ __typename }: Proposal) => FIELD[__typename];

export function useDraft(first: DraftPartsFragment): Review {
  const [draft, setDraft] = useState(first);
  const [shown, setShown] = useState<ReadonlyMap<string, Outcome | null>>(new Map());
  const [problem, setProblem] = useState('');
  const [waiting, setWaiting] = useState(0);
  const current = useRef(first);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const done = useRef<{ key: string; before: Outcome | null; proposal: Proposal }[]>([]);

  const take = useCallback((now: DraftPartsFragment): void => {
    current.current = now;
    setDraft(now);
  }, []);

  const change: Review['change'] = useCallback(
    (document, input) => {
      setWaiting((count) => count + 1);
      const send = async (): Promise<boolean> => {
        try {
          const { id, revision } = current.current;
          const { changed } = await askEditor(document, {
            input: { ...input, draft: id, revision } as never,
          });
          if (changed.draft) take(changed.draft);
          setProblem(changed.userErrors.map(({ message }) => message).join('\n'));
          return changed.userErrors.length === 0;
        } catch (error) {
          setProblem((error as Error).message); // only errors are thrown here
          return false;
        } finally {
          setWaiting((count) => count - 1);
        }
      };
      const sent = queue.current.then(send);
      queue.current = sent;
      return sent;
    },
    [take],
  );

  const sendDecision = useCallback(
    async (key: string, outcome: Outcome | null, edits: object): Promise<boolean> => {
      setShown((before) => new Map(before).set(key, outcome));
      const isDone = await change(DECIDE, { decisions: [{ key, outcome, ...edits }] });
      setShown((before) => new Map([...before].filter(([other]) => other !== key)));
      return isDone;
    },
    [change],
  );

  const decide: Review['decide'] = useCallback(
    (proposal, outcome, edits) => {
      const { key, decision } = proposal;
      done.current.push({ key, before: decision?.outcome ?? null, proposal });
      return sendDecision(key, outcome, edits ? { [fieldOf(proposal)]: edits } : {});
    },
    [sendDecision],
  );

  const undo = useCallback((): string | undefined => {
    const last = done.current.pop();
    if (last) void sendDecision(last.key, last.before, {});
    return last?.key;
  }, [sendDecision]);

  const proposals = draft.proposals.map((one): Proposal => {
    const outcome = shown.get(one.key);
    if (outcome === undefined) return one;
    return { ...one, decision: outcome === null ? null : { outcome, isEdited: false, by: '' } };
  });
  return { draft: { ...draft, proposals }, problem, waiting, decide, undo, change, take };
}
