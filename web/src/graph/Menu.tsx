// A button that opens a list of choices over the page: in the window, whatever has been scrolled; closed by a choice, by Escape
// and by a click elsewhere.
import type { LucideIcon } from 'lucide-react';
import { useId, useRef, type ReactNode } from 'react';

interface Props {
  readonly name: string;
  readonly title: string;
  /** What its list is called. */
  readonly listName: string;
  readonly icon: LucideIcon;
  /** Whether the name stands on the button where there is room. */
  readonly named?: boolean;
  readonly disabled?: boolean;
  /** Buttons: each closes the list, and the focus goes back to where it was unless it takes it elsewhere. */
  readonly children: ReactNode;
}

export function Menu({ name, title, listName, icon: Icon, named = false, disabled, children }: Props) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        popoverTarget={id}
        aria-label={name}
        title={title}
        disabled={disabled}
      >
        <Icon aria-hidden="true" />
        {named && <span className="tool-name">{name}</span>}
      </button>
      <div
        ref={list}
        id={id}
        popover="auto"
        className="tool-menu card"
        role="group"
        aria-label={listName}
        onToggle={() => placeUnder(list.current, button.current)}
        onClick={({ target }) => {
          if (target instanceof Element && target.closest('button')) list.current?.hidePopover();
        }}
      >
        {children}
      </div>
    </>
  );
}

/** Pixels to the edges of the window, and to the button. */
const GAP = 8;

function placeUnder(list: HTMLElement | null, button: HTMLElement | null): void {
  if (!list || !button) return;
  const { left, bottom } = button.getBoundingClientRect();
  list.style.left = `${Math.max(GAP, Math.min(left, innerWidth - list.offsetWidth - GAP))}px`;
  list.style.top = `${Math.max(GAP, Math.min(bottom + GAP, innerHeight - list.offsetHeight - GAP))}px`;
}
