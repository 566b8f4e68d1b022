import './workers';
import 'graphiql/style.css';
import './playground.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useTheme } from '../shell/theme';
import { Controls } from './Controls';
import { examples } from './examples';

const fetcher = createGraphiQLFetcher({ url: new URL('/graphql', location.href).href });

// The first visit; after it, the browser keeps the tabs.
const defaultTabs = examples.slice(0, 1).map(({ query }) => ({ query }));

export default function PlaygroundScreen() {
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const theme = useTheme();
  return (
    <div className="playground">
      <title>Playground · ICT Graph</title>
      <h1 className="visually-hidden">Playground</h1>
      <div className="controls" ref={setSlot} />
      <div className="editor">
        {/* The controls stand above, but act on the editor's state: hence the portal. */}
        <GraphiQL
          fetcher={fetcher}
          defaultTabs={defaultTabs}
          shouldPersistHeaders={false}
          forcedTheme={theme}
        >
          {slot && createPortal(<Controls />, slot)}
        </GraphiQL>
      </div>
    </div>
  );
}
