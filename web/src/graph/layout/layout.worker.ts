// A thread of its own, so that the page answers while a large graph is laid out.
import { layOut } from './layouts';
import type { LayoutTask } from './task';

self.onmessage = ({ data }: MessageEvent<LayoutTask>) => self.postMessage(layOut(data));
