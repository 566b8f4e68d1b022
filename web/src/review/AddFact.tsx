import { useState } from 'react';
import type { AddFactInput } from './generated/graphql';
import { Fields } from './Fields';
import { editsOf, fieldsOf, type Field } from './fields';
import { ADD_FACT } from './changes';
import { fieldOf, type Proposal, type Review } from './use-draft';

export interface Selected {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

interface Props {
  readonly selected: Selected;
  readonly review: Review;
  readonly onDone: () => void;
}

type Kind = Proposal['__typename'];

/** A fact that was missed, from selected words; a number makes it a figure, quotation marks a quotation. */
export function AddFact({ selected, review, onDone }: Props) {
  const { exact, start, end } = selected;
  const [kind, setKind] = useState<Kind>(() => kindOf(exact));
  const fields = fieldsFor(kind, exact);
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const all = Object.fromEntries(fields.map(({ name, value }) => [name, values[name] ?? value]));
  const add = async (): Promise<void> => {
    const edits = { ...required(kind, all), ...editsOf(fields, all) };
    const input = { start, end, [fieldOf({ __typename: kind } as Proposal)]: edits };
    if (await review.change(ADD_FACT, input as Omit<AddFactInput, 'draft' | 'revision'>)) onDone();
  };
  return (
    <form
      className="stack add-fact"
      aria-label="Add a fact"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <p>
        Add a fact from <q>{exact}</q>
      </p>
      <div className="row" role="group" aria-label="What it is">
        {(['ProposedFigure', 'ProposedEntity', 'ProposedLink', 'ProposedQuotation'] as const).map((one) => (
          <button
            key={one}
            type="button"
            className="chip"
            aria-pressed={kind === one}
            onClick={() => setKind(one)}
          >
            {one.replace('Proposed', '')}
          </button>
        ))}
      </div>
      <Fields
        fields={fields}
        values={all}
        draft={review.draft}
        onChange={(name, value) => setValues({ ...values, [name]: value })}
      />
      <div className="row">
        <button type="submit" className="primary">
          Add
        </button>
        <button type="button" onClick={onDone}>
          Cancel
        </button>
      </div>
    </form>
  );
}

function kindOf(words: string): Kind {
  if (/^["“”«„「]/u.test(words)) return 'ProposedQuotation';
  return /\p{N}/u.test(words) ? 'ProposedFigure' : 'ProposedEntity';
}

/** The server reads the number, its unit and how exact it is from the words. */
const READ_FROM_WORDS = ['value', 'min', 'max', 'unit', 'qualifier'];

function fieldsFor(kind: Kind, exact: string): Field[] {
  const fields = fieldsOf({
    __typename: kind,
    name: exact,
    type: 'OtherOrganization',
    kind: 'ACTUAL',
    said: exact,
    subject: '',
    predicate: 'LOCATED_IN',
    object: '',
  } as unknown as Proposal); // only what the fields read
  return fields.filter(({ name }) => kind !== 'ProposedFigure' || !READ_FROM_WORDS.includes(name));
}

/** What has a value from the start is sent as well. */
function required(kind: Kind, values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const pick = (...names: string[]) => Object.fromEntries(names.map((name) => [name, values[name] ?? '']));
  if (kind === 'ProposedEntity') return pick('name', 'type');
  if (kind === 'ProposedLink') return pick('subject', 'predicate', 'object');
  return kind === 'ProposedFigure' ? pick('kind') : {};
}
