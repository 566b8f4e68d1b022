// A button that opens a list of choices over the page, at any scroll position; a choice, Escape
// or a click elsewhere closes it.
import type { LucideIcon } from 'lucide-react';
import { useId, useRef, type ReactNode } from 'react';

interface Props {
  readonly name: string;
  readonly title: string;
  /** The name of its list. */
  readonly listName: string;
  readonly icon: LucideIcon;
  /** Whether the button shows the name if there is room. */
  readonly named?: boolean;
  readonly disabled?: boolean;
  /** Buttons: each closes the list, and the focus returns to where it was unless the button moves it. */
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
