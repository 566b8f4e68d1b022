/**
 * Focus that goes with what had it, such as a button that was used up, stays at its place: what held that takes it. A browser
 * would give it to the page as a whole, and who reads by keyboard or ear would be at the beginning again.
 * @returns ends it
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
