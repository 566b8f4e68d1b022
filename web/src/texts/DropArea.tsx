import { useState, type ReactNode } from 'react';
import './texts.css';

interface Props {
  /** What the button says. */
  readonly label: string;
  readonly accept?: string;
  readonly disabled?: boolean;
  /** Takes the first file; undefined if something else was dropped. */
  readonly onFile: (file: File | undefined) => void;
  /** Before the button, and after it. */
  readonly before?: ReactNode;
  readonly children?: ReactNode;
}

/** A place to drop a file on, or to choose one. */
export function DropArea({ label, accept, disabled, onFile, before, children }: Props) {
  const [over, setOver] = useState(false);
  return (
    <div
      className="drop-text"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFile(event.dataTransfer.files[0]);
      }}
    >
      {before}
      <label className="button">
        {label}
        <input
          className="visually-hidden"
          type="file"
          accept={accept}
          disabled={disabled}
          onChange={({ target }) => {
            onFile(target.files?.[0]);
            target.value = ''; // allows choosing the same file again
          }}
        />
      </label>
      <span className="soft">or drop it here</span>
      {children}
    </div>
  );
}
