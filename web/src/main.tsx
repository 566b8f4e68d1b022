import './workers';
import 'graphiql/style.css';
import './page.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createPortal } from 'react-dom';
import { Controls } from './Controls';
import { examples } from './examples';

const fetcher = createGraphiQLFetcher({ url: new URL('/graphql', location.href).href });

// The first visit; after it, the browser keeps the tabs.
const defaultTabs = examples.slice(0, 1).map(({ query }) => ({ query }));

function Playground() {
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  return (
    <>
      <header>
        <h1>ICT Graph</h1>
        <p>A country’s ICT sector as a graph: every fact with its words.</p>
        <div className="controls" ref={setSlot} />
      </header>
      <main>
        {/* The controls stand in the header, but act on the editor's state: hence the portal. */}
        <GraphiQL fetcher={fetcher} defaultTabs={defaultTabs} shouldPersistHeaders={false}>
          {slot && createPortal(<Controls />, slot)}
        </GraphiQL>
      </main>
    </>
  );
}

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Playground />
    </StrictMode>,
  );
