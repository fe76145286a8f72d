import { relative } from 'node:path';
import { inject, type RunnerTestCase, type RunnerTestFile, type RunnerTestSuite, TestRunner } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** The channel on which the worker is asked, and how many test files it loads before it listens. */
    readonly living: { readonly channel: string; readonly files: number };
  }
}

/** Tests to run while one mutant is active. */
export interface Question {
  readonly mutant: string;
  readonly tests: readonly string[];
  /** How often code may be passed before it counts as an endless loop. */
  readonly hitLimit: number | undefined;
}

export interface Answer {
  readonly ran: number;
  /** The first test that turned red, and why. */
  readonly killedBy?: string;
  readonly message?: string;
  /** The mutant left something behind: this worker is of no more use. */
  readonly spoilt?: boolean;
}

/** What Stryker's instrumented code looks at. */
interface Switch {
  activeMutant?: string | undefined;
  hitLimit?: number | undefined;
  hitCount?: number;
}

function isSwitch(value: unknown): value is Switch {
  return typeof value === 'object' && value !== null;
}

function strykers(): Switch {
  const space = Object.getOwnPropertyDescriptor(globalThis, '__stryker__')?.value;
  if (isSwitch(space)) return space;
  const made: Switch = {};
  Object.assign(globalThis, { __stryker__: made });
  return made;
}

/** Runs a test as often as asked, with what its suites run before and after each. */
type Run = () => Promise<void>;

function runOf(test: RunnerTestCase, suites: readonly RunnerTestSuite[]): Run {
  const run = TestRunner.getTestFn(test);
  const hooks = suites.map(suite => ({ suite, ...TestRunner.getSuiteHooks(suite) }));
  return async () => {
    try {
      for (const { suite, beforeEach } of hooks)
        for (const hook of beforeEach) await hook(test.context, suite);
      await run();
    } finally {
      for (const { suite, afterEach } of hooks.toReversed())
        for (const hook of afterEach.toReversed()) await hook(test.context, suite);
    }
  };
}

/** Whether something ran once round a suite, and is over. */
function hasEnded(suite: RunnerTestSuite): boolean {
  const { beforeAll, afterAll, aroundAll, aroundEach } = TestRunner.getSuiteHooks(suite);
  return [beforeAll, afterAll, aroundAll, aroundEach].some(hooks => hooks.length > 0);
}

/** A test's name as Stryker has it: its file, and the names of its suites and its own. */
function nameOf(test: RunnerTestCase): string {
  const names = [test.name];
  for (let { suite } = test; suite; suite = suite.suite) names.unshift(suite.name);
  return `${relative(process.cwd(), test.file.filepath)}#${names.join(' > ').trim()}`;
}

async function failure(runs: readonly Run[]): Promise<{ readonly message: string } | undefined> {
  try {
    for (const run of runs) await run();
    return undefined;
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Loads all test files once, and then runs single tests again and again for one mutant after the other: a thousand times
 * quicker than a worker for each. What cannot be run again, since its suite is over or it remembers, it does not offer.
 */
export default class LivingWorker extends TestRunner {
  readonly #tests = new Map<string, Run[]>();
  #loaded = 0;

  override async onAfterRunFiles(files: RunnerTestFile[]): Promise<void> {
    super.onAfterRunFiles(files);
    for (const file of files) this.#collect(file);
    this.#loaded += files.length;
    const { channel, files: all } = inject('living');
    if (this.#loaded === all) await this.#listen(new BroadcastChannel(channel));
  }

  #collect(suite: RunnerTestSuite, outer: readonly RunnerTestSuite[] = []): void {
    if (hasEnded(suite)) return;
    const suites = [...outer, suite];
    for (const task of suite.tasks) {
      if (task.type === 'suite') this.#collect(task, suites);
      else if (task.result?.state === 'pass') {
        const name = nameOf(task);
        this.#tests.set(name, [...(this.#tests.get(name) ?? []), runOf(task, suites)]);
      }
    }
  }

  async #listen(channel: BroadcastChannel): Promise<void> {
    const times = new Map<string, number>();
    for (const [name, runs] of this.#tests) {
      const started = Date.now();
      if (await failure(runs)) this.#tests.delete(name);
      else times.set(name, Date.now() - started);
    }
    await new Promise<void>(resolve => {
      channel.onmessage = async ({ data }: MessageEvent<Question | 'end'>) => {
        if (data === 'end') resolve();
        else channel.postMessage(await this.#answer(data));
      };
      channel.postMessage(times);
    });
    channel.close();
  }

  async #answer({ mutant, tests, hitLimit }: Question): Promise<Answer> {
    const space = strykers();
    let ran = 0;
    for (const name of tests) {
      const runs = this.#tests.get(name);
      if (!runs) continue;
      ran += 1;
      Object.assign(space, { activeMutant: mutant, hitLimit, hitCount: 0 });
      const failed = await failure(runs);
      Object.assign(space, { activeMutant: undefined, hitLimit: undefined });
      if (failed) {
        const spoilt = (await failure(runs)) !== undefined;
        return { ran, killedBy: name, message: failed.message, spoilt };
      }
    }
    return { ran };
  }
}
