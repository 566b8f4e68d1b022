import './workers';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './playground.css';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useTheme } from '../shell/theme';
import { openedBy } from './address';
import { ApiState } from './ApiState';
import { Controls } from './Controls';
import { examples } from './examples';

const fetcher = createGraphiQLFetcher({ url: new URL('/graphql', location.href).href });

const plugins = [HISTORY_PLUGIN, explorerPlugin({ showAttribution: false })];

/** GraphiQL on this graph. The first visit opens the first example; after it, the browser keeps the tabs. */
export default function PlaygroundScreen() {
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const [opened] = useState(() => openedBy(location));
  const theme = useTheme();
  const tabs = opened ? [opened] : examples.slice(0, 1).map(({ query }) => ({ query }));
  return (
    <div className="playground">
      <title>Playground · ICT Graph</title>
      <h1 className="visually-hidden">Playground</h1>
      <ApiState />
      <div className="controls" ref={setSlot} />
      <div className="editor">
        {/* The controls stand above, but act on the editor's state: hence the portal. */}
        <GraphiQL
          fetcher={fetcher}
          plugins={plugins}
          defaultTabs={tabs}
          {...(opened ? { initialQuery: opened.query, initialVariables: opened.variables } : {})}
          shouldPersistHeaders={false}
          forcedTheme={theme}
        >
          {slot && createPortal(<Controls />, slot)}
        </GraphiQL>
      </div>
    </div>
  );
}
