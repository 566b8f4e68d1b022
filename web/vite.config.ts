import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { everyTypeHasAnIcon } from './icons';

// Everything is bundled: the page works without internet. In development the API of `npm start` answers.
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), everyTypeHasAnIcon],
  worker: { format: 'es' },
  build: {
    ...{ outDir: '../dist/web', emptyOutDir: true, chunkSizeWarningLimit: 10_000 },
    // these know light-dark(), which is then resolved where it is used: a slide is light on a dark page
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  },
  server: { host: '127.0.0.1', proxy: { '/graphql': 'http://127.0.0.1:4000' } },
  optimizeDeps: {
    include: [
      'monaco-editor/esm/vs/editor/editor.worker.js',
      'monaco-editor/esm/vs/language/json/json.worker.js',
      'monaco-graphql/esm/graphql.worker.js',
    ],
  },
});
