/**
 * When the focused element disappears, such as a used button, the focus moves to what contained it. The browser
 * would move it to the page, and readers by keyboard or screen reader would start again at the top.
 * @returns a function that stops this
 */
export function keepFocus(root: HTMLElement): () => void {
  let held: readonly HTMLElement[] = [];
  const note = ({ target }: FocusEvent): void => {
    held = [];
    for (let at = target; at instanceof HTMLElement && at !== root; at = at.parentElement)
      held = [...held, at];
  };
  const observer = new MutationObserver(() => {
    if (!held[0] || held[0].isConnected || document.activeElement !== document.body) return;
    const nearest = held.find((one) => one.isConnected) ?? root;
    held = [];
    if (nearest.tabIndex < 0) nearest.tabIndex = -1;
    nearest.focus({ preventScroll: true });
  });
  root.addEventListener('focusin', note);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener('focusin', note);
    observer.disconnect();
  };
}
