import './workers';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './playground.css';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useQuery } from '../api/use-query';
import { graphql } from '../generated';
import { Answered } from '../shell/Answered';
import { useTheme } from '../shell/theme';
import { openedBy } from './address';
import { Controls } from './Controls';
import { examples } from './examples';
import { fetcher } from './fetcher';

const REACHED = graphql(`
  query GraphReached {
    statistics {
      version
    }
  }
`);

const plugins = [HISTORY_PLUGIN, explorerPlugin({ showAttribution: false })];

/** GraphiQL on this graph, once it answers: without an answer the editor would show an invalid schema. */
export default function PlaygroundScreen() {
  const query = useQuery(REACHED, {});
  return (
    <div className="playground">
      <title>Playground · ICT Graph</title>
      <h1 className="visually-hidden">Playground</h1>
      <Answered query={query} what="the playground">
        {() => <Editor />}
      </Answered>
    </div>
  );
}

/** The first visit opens the first example and its answer; later the browser keeps the tabs. */
function Editor() {
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const [opened] = useState(() => openedBy(location));
  const theme = useTheme();
  const tabs = opened ? [opened] : examples.slice(0, 1).map(({ query }) => ({ query }));
  const isExample = opened?.isExample ?? true;
  return (
    <>
      <div className="controls" ref={setSlot} />
      <div className="editor">
        {/* The controls are above, but act on the editor's state: hence the portal. */}
        <GraphiQL
          fetcher={fetcher}
          plugins={plugins}
          defaultTabs={tabs}
          {...(opened ? { initialQuery: opened.query, initialVariables: opened.variables } : {})}
          shouldPersistHeaders={false}
          forcedTheme={theme}
        >
          {slot && createPortal(<Controls runs={isExample ? tabs[0]?.query : undefined} />, slot)}
        </GraphiQL>
      </div>
    </>
  );
}
