import './workers';
import 'graphiql/style.css';
import './page.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Examples } from './Examples';
import { examples } from './examples';

const fetcher = createGraphiQLFetcher({ url: new URL('/graphql', location.href).href });

function Playground() {
  const [query, setQuery] = useState(examples[0]?.query ?? '');
  return (
    <>
      <header>
        <h1>ICT Graph</h1>
        <p>People, institutions, places and figures of a country’s ICT sector, each fact with its words.</p>
        <Examples onPick={setQuery} />
      </header>
      <main>
        <GraphiQL
          key={query}
          fetcher={fetcher}
          initialQuery={query}
          defaultQuery={query}
          shouldPersistHeaders={false}
        />
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
