// How far a long run has come, and at its end where its time went.
import type { Reporter, TestModule, TestSpecification } from 'vitest/node';

const EVERY = 20_000;
const SLOWEST = 10;
const LONG = 5_000;

export default class Progress implements Reporter {
  #files = 0;
  #done = 0;
  #start = 0;
  #timer: NodeJS.Timeout | undefined;

  onTestRunStart(files: readonly TestSpecification[]): void {
    this.#files = files.length;
    this.#done = 0;
    this.#start = performance.now();
    this.#timer = setInterval(() => {
      const seconds = Math.round((performance.now() - this.#start) / 1_000);
      console.log(`  ${seconds} s: ${this.#done} of ${this.#files} files`);
    }, EVERY).unref();
  }

  onTestModuleEnd(): void {
    this.#done++;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    clearInterval(this.#timer);
    const timed = modules.map((module) => ({ module, milliseconds: timeOf(module) }));
    const slowest = timed
      .filter(({ milliseconds }) => milliseconds > LONG)
      .sort((a, b) => b.milliseconds - a.milliseconds)
      .slice(0, SLOWEST);
    if (slowest.length === 0) return;
    console.log('\nThe slowest files, with their hooks and imports:');
    for (const { module, milliseconds } of slowest)
      console.log(`  ${(milliseconds / 1_000).toFixed(1).padStart(6)} s  ${module.relativeModuleId}`);
  }
}

function timeOf(module: TestModule): number {
  const { environmentSetupDuration, prepareDuration, collectDuration, setupDuration, duration } =
    module.diagnostic();
  return environmentSetupDuration + prepareDuration + collectDuration + setupDuration + duration;
}
