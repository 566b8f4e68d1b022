import './shell/fonts.css';
import './shell/tokens.css';
import './shell/base.css';
import './shell/parts.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';

const root = document.getElementById('root');
/** Milliseconds that the first paint waits for the font, so that nothing moves or is measured wrongly when it loads. */
const PATIENCE = 500;

// a text in the other one is still on its way: it is fetched meanwhile, so that no line breaks anew
void document.fonts.load('1rem "Source Serif 4 Variable"').catch(() => undefined);
await Promise.race([
  document.fonts.load('1rem "Inter Variable"').catch(() => undefined),
  new Promise((done) => setTimeout(done, PATIENCE)),
]);
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
