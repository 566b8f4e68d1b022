import { useEffect, useRef, useState } from 'react';
import { editsOf, fieldsOf } from './fields';
import { Fields } from './Fields';
import type { Proposal, Review } from './use-draft';

interface Props {
  readonly proposal: Proposal;
  readonly review: Review;
  readonly onDone: () => void;
}

/** Other values in place of those proposed. Saving accepts it. */
export function EditForm({ proposal, review, onDone }: Props) {
  const fields = fieldsOf(proposal);
  const [values, setValues] = useState(() =>
    Object.fromEntries(fields.map(({ name, value }) => [name, value])),
  );
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  return (
    <form
      ref={form}
      className="stack"
      aria-label="Edit"
      onSubmit={(event) => {
        event.preventDefault();
        // what was typed stays until it is kept
        void review
          .decide(proposal, 'ACCEPTED', editsOf(fields, values))
          .then((isDone) => isDone && onDone());
      }}
    >
      <Fields
        fields={fields}
        values={values}
        draft={review.draft}
        onChange={(name, value) => setValues({ ...values, [name]: value })}
      />
      <div className="row">
        <button type="submit" className="primary">
          Save and accept
        </button>
        <button type="button" onClick={onDone}>
          Cancel
        </button>
      </div>
    </form>
  );
}
