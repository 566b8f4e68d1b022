import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useState } from 'react';
import { CodeDialog } from '../code/CodeDialog';
import type { Language } from '../code/code-for';
import { ExamplePicker } from './ExamplePicker';
import { ShareLink } from './ShareLink';

/** Questions to start from, and what can be done with the one in the editor. */
export function Controls() {
  const tabs = useGraphiQL((state) => state.tabs);
  const active = useGraphiQL((state) => state.activeTabIndex);
  const editor = useGraphiQL((state) => state.queryEditor);
  const docs = useGraphiQL((state) => state.referencePlugin);
  const docsAreShown = useGraphiQL((state) => state.visiblePlugin === state.referencePlugin);
  const { addTab, changeTab } = useGraphiQLActions();
  const [language, setLanguage] = useState<Language>();

  const open = (query: string): void => {
    const opened = tabs.findIndex((tab) => tab.query === query);
    if (opened >= 0) return changeTab(opened);
    if (editor?.getValue().trim()) addTab();
    editor?.setValue(query);
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

/** What the sidebar's own button does: GraphiQL's action of the same purpose fills the panel, but leaves it folded. */
function toggle(title: string): void {
  document.querySelector<HTMLButtonElement>(`.graphiql-sidebar [aria-label$="${title}"]`)?.click();
}

/** The variables of the editor; none as long as they are no JSON, which the editor marks. */
function parse(variables: string | null | undefined): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(variables || '{}');
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
  } catch {
    return {};
  }
}
