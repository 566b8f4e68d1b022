/** Each screen, and what is there once it has its answers. */
export const SCREENS: readonly (readonly [path: string, there: string])[] = [
  ['/', '.small-graph circle'],
  ['/changes', '.changes'],
  ['/citations', '.screen'],
  ['/?q=park', '.hits li'],
  ['/entity/Country:pakistan', '.figure-chart svg'],
  ['/graph', '.parts button:enabled'],
  ['/graph#nodes=City:karachi;Country:pakistan', '[data-settled="true"] [aria-label^="Graph of 2 entities"]'],
  [
    '/embed/graph#nodes=City:karachi;Country:pakistan&title=Karachi',
    '[data-settled="true"] [aria-label^="Graph of 2 entities"]',
  ],
  ['/graph#paths=Country:turkiye;Agency:pakistan-software-export-board', '[data-settled="true"] .found li'],
  ['/graph?slide#around=Technology:5g', '.slide-dialog button:enabled:text("Save as PNG")'],
  ['/documents', '.document-row .coverage'],
  ['/document/Document:pakistan-ict-article', '[data-evidence]'],
  ['/figures', '.figure-chart svg'],
  ['/promises', '.commitment'],
  ['/timeline', '.time-picture figcaption'], // a level line has no height: it counts as hidden
  ['/map', '.map-picture .land'],
  ['/contradictions', '.verdict'],
  ['/duplicates', '#duplicates h2'],
  ['/playground', '.graphiql-response .monaco-editor'],
];
