import type {} from 'monaco-editor'; // declares self.MonacoEnvironment

// The editor's language services, each in its own worker, bundled with the page.
self.MonacoEnvironment = {
  getWorker(_id: string, label: string): Worker {
    if (label === 'json') return new Worker(new URL('./json.worker.js', import.meta.url), { type: 'module' });
    if (label === 'graphql')
      return new Worker(new URL('./graphql.worker.js', import.meta.url), { type: 'module' });
    return new Worker(new URL('./editor.worker.js', import.meta.url), { type: 'module' });
  },
};
