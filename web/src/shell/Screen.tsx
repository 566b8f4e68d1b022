import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'wouter';

interface Props {
  readonly title: string;
  /** The title on the screen itself, if it says more there. */
  readonly heading?: ReactNode;
  /** The purpose of the screen, in one sentence. */
  readonly lead?: ReactNode;
  readonly className?: string;
  readonly children?: ReactNode;
}

/** The previous screen of the reader; undefined at first. */
let pathBefore: string | undefined;

/**
 * A screen with its title, also in the window. Readers who come from another screen by keyboard or screen reader start at
 * the title.
 */
export function Screen({ title, heading = title, lead, className = '', children }: Props) {
  const start = useRef<HTMLHeadingElement>(null);
  const [path] = useLocation();
  useEffect(() => {
    if (pathBefore !== undefined && pathBefore !== path) start.current?.focus();
    pathBefore = path;
  }, [path]);
  return (
    <div className={`screen ${className}`}>
      <title>{`${title} · ICT Graph`}</title>
      <div className="screen-head">
        <h1 ref={start} tabIndex={-1}>
          {heading}
        </h1>
        {lead !== undefined && <p className="lead">{lead}</p>}
      </div>
      {children}
    </div>
  );
}
