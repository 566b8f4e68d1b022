import { concentric } from './concentric.js';
import { force } from './force.js';
import { layered } from './layered.js';
import type { LayoutName, LayoutTask, Positions } from './task.js';

const BY_NAME: Record<LayoutName, (task: LayoutTask) => Positions> = { force, concentric, layered };

export const layOut = (task: LayoutTask): Positions => BY_NAME[task.name](task);
