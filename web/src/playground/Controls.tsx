import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { examples } from './examples';

/** Questions to start from, each opened in a tab of its own, and the way to the schema's documentation. */
export function Controls() {
  const tabs = useGraphiQL((state) => state.tabs);
  const active = useGraphiQL((state) => state.activeTabIndex);
  const editor = useGraphiQL((state) => state.queryEditor);
  const docs = useGraphiQL((state) => state.referencePlugin);
  const docsAreShown = useGraphiQL((state) => state.visiblePlugin === state.referencePlugin);
  const { addTab, changeTab } = useGraphiQLActions();

  const open = (query: string): void => {
    const opened = tabs.findIndex((tab) => tab.query === query);
    if (opened >= 0) return changeTab(opened);
    if (editor?.getValue().trim()) addTab();
    editor?.setValue(query);
  };

  return (
    <>
      <label>
        <span>Example</span>
        <select
          value={examples.findIndex(({ query }) => query === tabs[active]?.query)}
          disabled={!editor}
          onChange={(event) => {
            const example = examples[Number(event.target.value)];
            if (example) open(example.query);
          }}
        >
          <option value={-1} disabled>
            Pick a question …
          </option>
          {examples.map(({ question }, index) => (
            <option key={question} value={index}>
              {index + 1}. {question}
            </option>
          ))}
        </select>
      </label>
      <button type="button" aria-pressed={docsAreShown} onClick={() => docs && toggle(docs.title)}>
        Schema
      </button>
    </>
  );
}

/** What the sidebar's own button does: GraphiQL's action of the same purpose fills the panel, but leaves it folded. */
function toggle(title: string): void {
  document.querySelector<HTMLButtonElement>(`.graphiql-sidebar [aria-label$="${title}"]`)?.click();
}
