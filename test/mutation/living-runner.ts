import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { strykerPlugins as vitestPlugins } from '@stryker-mutator/vitest-runner';
import { createVitest, type Vitest } from 'vitest/node';
import type { Answer, Question } from './living-worker.ts';

/** What Stryker asks of a runner for one mutant; only what is looked at here. */
interface MutantRun {
  readonly testFilter?: readonly string[];
  readonly hitLimit?: number;
  readonly activeMutant: { readonly id: string };
  /** `static`: active while the modules load, so that a new worker is needed. */
  readonly mutantActivation: 'runtime' | 'static';
}

interface Result {
  readonly status: string;
}

/** Stryker's own runner for Vitest: it says what each test covers, and takes what a living worker cannot. */
interface Runner {
  readonly capabilities: () => unknown;
  readonly init: () => Promise<void>;
  readonly dryRun: (options: unknown) => Promise<unknown>;
  readonly mutantRun: (options: MutantRun) => Promise<Result>;
  readonly dispose: () => Promise<void>;
}

interface Injector {
  readonly injectFunction: (factory: unknown) => Runner;
}

/** Milliseconds that a worker has beyond what is usual. */
const SLACK = 3000;

let channels = 0;

/** A worker that has loaded all test files, and the tests that it can run. */
class Living {
  /** The tests that it can run, and how many milliseconds each took. */
  readonly tests: ReadonlyMap<string, number>;
  readonly #vitest: Vitest;
  readonly #channel: BroadcastChannel;
  readonly #ended: Promise<unknown>;

  private constructor(
    vitest: Vitest,
    channel: BroadcastChannel,
    ended: Promise<unknown>,
    tests: ReadonlyMap<string, number>,
  ) {
    this.#vitest = vitest;
    this.#channel = channel;
    this.#ended = ended;
    this.tests = tests;
  }

  static async start(): Promise<Living> {
    channels += 1;
    const name = `living-${process.pid}-${channels}`;
    const vitest = await createVitest('test', {
      config: 'test/mutation/vitest.config.ts',
      runner: fileURLToPath(new URL('living-worker.ts', import.meta.url)),
      watch: false,
      pool: 'threads',
      maxWorkers: 1,
      reporters: [{}],
      teardownTimeout: 100,
      onConsoleLog: () => false,
    });
    const { length } = await vitest.globTestSpecifications();
    vitest.provide('living', { channel: name, files: length });
    const channel = new BroadcastChannel(name);
    const ready = heard<ReadonlyMap<string, number>>(channel);
    const ended = vitest.start();
    return new Living(vitest, channel, ended, await ready);
  }

  /** Undefined where the tests take more than ten times as long as they did: an endless loop. */
  async ask(question: Question): Promise<Answer | undefined> {
    const answer = heard<Answer>(this.#channel);
    const time = (test: string) => this.tests.get(test) ?? 0;
    // The quickest first: the first red test ends it.
    const tests = question.tests.toSorted((one, other) => time(one) - time(other));
    this.#channel.postMessage({ ...question, tests } satisfies Question);
    const usual = tests.reduce((sum, test) => sum + time(test), 0);
    const waiting = new AbortController();
    const over = setTimeout(SLACK + 10 * usual, undefined, { signal: waiting.signal }).catch(() => undefined);
    const first = await Promise.race([answer, over]);
    waiting.abort();
    return first;
  }

  /** Ends the worker, even one that loops. */
  async end(): Promise<void> {
    this.#channel.postMessage('end');
    await Promise.race([this.#ended, setTimeout(SLACK)]);
    this.#channel.close();
    await this.#vitest.close();
  }
}

function heard<T>(channel: BroadcastChannel): Promise<T> {
  return new Promise(resolve => {
    channel.onmessage = ({ data }: MessageEvent<T>) => resolve(data);
  });
}

function living(vitest: Runner) {
  let worker: Promise<Living> | undefined;

  async function mutantRun(options: MutantRun): Promise<Result> {
    const { testFilter, mutantActivation, activeMutant, hitLimit } = options;
    if (mutantActivation === 'static' || !testFilter) return vitest.mutantRun(options);
    worker ??= Living.start();
    const started = await worker;
    const answer = await started.ask({ mutant: activeMutant.id, tests: testFilter, hitLimit });
    if (!answer || answer.spoilt) {
      worker = undefined;
      await started.end();
    }
    if (!answer) return { status: 'timeout' };
    if (answer.killedBy !== undefined) {
      const { ran, killedBy, message = '' } = answer;
      const killed = { status: 'killed', killedBy: [killedBy], failureMessage: message, nrOfTests: ran };
      return killed;
    }
    const others = testFilter.filter(test => !started.tests.has(test));
    if (others.length > 0) return vitest.mutantRun({ ...options, testFilter: others });
    return Object.assign({ status: 'survived' }, { nrOfTests: answer.ran });
  }

  return {
    capabilities: () => vitest.capabilities(),
    init: () => vitest.init(),
    dryRun: (options: unknown) => vitest.dryRun(options),
    mutantRun,
    async dispose() {
      await (await worker)?.end();
      await vitest.dispose();
    },
  };
}

function create(injector: Injector) {
  return living(injector.injectFunction(vitestPlugins[0]?.factory));
}
create.inject = ['$injector'];

/** Stryker's plugin: mutants are switched in a worker that lives on, except those that act while modules load. */
export const strykerPlugins = [{ kind: 'TestRunner', name: 'living', factory: create }];
