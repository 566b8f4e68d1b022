import { useGraphiQL, useGraphiQLActions, type TabsState } from '@graphiql/react';
import { useState } from 'react';
import { CodeDialog } from '../code/CodeDialog';
import type { Language } from '../code/code-for';
import { ExamplePicker } from './ExamplePicker';
import { isExample } from './examples';
import { ShareLink } from './ShareLink';
import { useRun } from './use-run';

interface Props {
  /** The example that the address has opened, which runs at once. */
  readonly runs: string | undefined;
}

/** Example queries, and what can be done with the one in the editor. */
export function Controls({ runs }: Props) {
  const tabs = useGraphiQL((state) => state.tabs);
  const active = useGraphiQL((state) => state.activeTabIndex);
  const editor = useGraphiQL((state) => state.queryEditor);
  const docs = useGraphiQL((state) => state.referencePlugin);
  const docsAreShown = useGraphiQL((state) => state.visiblePlugin === state.referencePlugin);
  const { addTab, changeTab } = useGraphiQLActions();
  const [language, setLanguage] = useState<Language>();

  const run = useRun(runs);

  const open = (query: string): void => {
    const holding = tabFor(query, tabs, active);
    if (holding === undefined) addTab();
    else if (holding !== active) changeTab(holding);
    if (editor?.getValue() !== query) editor?.setValue(query);
    run(query);
  };
  const { query, variables } = tabs[active] ?? {};
  const question = { query: query ?? '', variables: parse(variables) };

  return (
    <>
      <ExamplePicker query={question.query} disabled={!editor} onPick={open} />
      <button type="button" aria-pressed={docsAreShown} onClick={() => docs && toggle(docs.title)}>
        Schema
      </button>
      <ShareLink question={question} />
      <button type="button" onClick={() => setLanguage('Python')}>
        As code
      </button>
      {language && (
        <CodeDialog question={question} language={language} onClose={() => setLanguage(undefined)} />
      )}
    </>
  );
}

/** The tab with this example, or else a tab with an unchanged example, or an empty one: what somebody wrote stays. */
function tabFor(query: string, tabs: TabsState['tabs'], active: number): number | undefined {
  const isFree = (tab: TabsState['tabs'][number] | undefined): boolean =>
    tab !== undefined && !tab.variables?.trim() && (!tab.query?.trim() || isExample(tab.query));
  const held = tabs.findIndex((tab) => tab.query === query);
  const at = held >= 0 ? held : isFree(tabs[active]) ? active : tabs.findIndex(isFree);
  return at >= 0 ? at : undefined;
}

/** Does what the sidebar's own button does: GraphiQL's action for it fills the panel, but leaves it folded. */
function toggle(title: string): void {
  document.querySelector<HTMLButtonElement>(`.graphiql-sidebar [aria-label$="${title}"]`)?.click();
}

/** The variables of the editor; none while they are not valid JSON, which the editor marks. */
function parse(variables: string | null | undefined): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(variables || '{}');
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
  } catch {
    return {};
  }
}
