// A worker, so that the page responds while a large graph is laid out.
import { layOut } from './layouts';
import type { LayoutTask } from './task';

self.onmessage = ({ data }: MessageEvent<LayoutTask>) => self.postMessage(layOut(data));
