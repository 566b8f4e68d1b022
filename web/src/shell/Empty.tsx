import type { ReactNode } from 'react';
import './states.css';

/** Nothing to show, the reason, and perhaps what to do instead. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return <div className="empty">{children}</div>;
}
