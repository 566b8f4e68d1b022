import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { hasPlayground } from '../playground/has-playground';
import { SearchBox } from '../search/SearchBox';
import { keepFocus } from './keep-focus';
import './layout.css';
import { ThemeSwitch } from './ThemeSwitch';
import { UncheckedNote } from './UncheckedNote';

const SCREENS = [
  ['/graph', 'Graph'],
  ['/figures', 'Figures'],
  ['/promises', 'Promises'],
  ['/timeline', 'Timeline'],
  ['/map', 'Map'],
  ['/contradictions', 'Contradictions'],
  ['/documents', 'Documents'],
  ...(hasPlayground ? [['/playground', 'Playground'] as const] : []),
] as const;

/** Screens that a link of another one leads to. */
const WITHIN: Readonly<Record<string, string>> = { '/duplicates': '/contradictions' };

/** Screens with their own search box. */
const HAVE_BOX = ['/', '/graph'];

/** Screens that fill the window, and say beside the words which were not checked. */
const HAVE_NOTE = ['/graph'];

/** The frame of every screen; in a frame on another page there is none. */
export function Layout({ children }: { readonly children: ReactNode }) {
  const [path] = useLocation();
  const [openAt, setOpenAt] = useState<string>(); // another screen closes the menu
  const isOpen = openAt === path;
  const main = useRef<HTMLElement>(null);
  useEffect(() => (main.current ? keepFocus(main.current) : undefined), []);
  if (path.startsWith('/embed/')) return <main className="layout">{children}</main>;
  return (
    <div className="layout">
      <a className="skip" href="#screen">
        Skip to the content
      </a>
      <header className="top" onKeyDown={({ key }) => key === 'Escape' && setOpenAt(undefined)}>
        <Link className="brand" href="/">
          ICT Graph
        </Link>
        {HAVE_BOX.includes(path) ? <span className="top-search" /> : <SearchBox className="top-search" />}
        <button
          type="button"
          className="menu"
          aria-expanded={isOpen}
          aria-controls="screens"
          onClick={() => setOpenAt(isOpen ? undefined : path)}
        >
          Menu
        </button>
        <nav id="screens" aria-label="Screens" data-open={isOpen}>
          {SCREENS.map(([href, name]) => (
            <Link
              key={href}
              href={href}
              aria-current={path === href ? 'page' : WITHIN[path] === href ? 'true' : undefined}
            >
              {name}
            </Link>
          ))}
        </nav>
        <ThemeSwitch />
      </header>
      <main id="screen" ref={main} tabIndex={-1}>
        {children}
        {!HAVE_NOTE.includes(path) && <UncheckedNote />}
      </main>
    </div>
  );
}
