// Runs a layout in a worker. Cancelling a task terminates its worker, since a layout cannot be asked to stop.
import type { LayoutTask, Positions } from './task';

export function layOutInWorker(task: LayoutTask, signal: AbortSignal): Promise<Positions> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    const end = () => worker.terminate();
    signal.addEventListener('abort', () => {
      end();
      reject(signal.reason as Error); // an AbortError, as for any cancelled request
    });
    worker.onmessage = ({ data }: MessageEvent<Positions>) => {
      end();
      resolve(data);
    };
    worker.onerror = ({ message }) => {
      end();
      reject(new Error(`The layout failed: ${message}`));
    };
    worker.postMessage(task);
  });
}
