import { useState } from 'react';
import { LONGEST_NOTE } from '../picture';

interface Props {
  readonly note: string;
  readonly onNote: (note: string) => void;
}

/** The reader's note about an entity, shown under it and part of the address; it is not part of the graph. */
export function NoteField({ note, onNote }: Props) {
  const [written, setWritten] = useState(note);
  const keep = (): void => {
    if (written.trim() !== note) onNote(written);
  };
  return (
    <form
      className="note"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <label>
        <span className="small soft">Your note, in the picture and its link</span>
        <input
          value={written}
          maxLength={LONGEST_NOTE}
          placeholder="Write a note …"
          onChange={(event) => setWritten(event.target.value)}
          onBlur={keep}
        />
      </label>
    </form>
  );
}
