import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** A mutant is dead with its first red test: so the quickest files run first. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).reverse();
  }
}

const fewRuns = fileURLToPath(new URL('few-runs.ts', import.meta.url));

/** The unit tests under MUTATION_TESTS, folders with commas between them; scripts/mutate.ts sets it. */
export default defineConfig({
  plugins: [
    await WxtVitest(),
    {
      name: 'few-runs',
      enforce: 'pre',
      resolveId: (id: string, importer: string | undefined) =>
        id === 'fast-check' && importer !== fewRuns ? fewRuns : undefined,
    },
  ],
  test: {
    isolate: false,
    provide: { extent: 'gate' },
    testTimeout: 120_000,
    sequence: { sequencer: QuickestFirst },
    setupFiles: ['test/setup/speak-english.ts', 'test/mutation/slow-clock.ts'],
    include: (process.env.MUTATION_TESTS ?? 'test/utils').split(',').map(folder => `${folder}/**/*.test.ts`),
    // What takes long, and stands beside tables that state values.
    exclude: ['**/properties.test.ts', '**/fuzz.test.ts', '**/mutations.test.ts'],
  },
});
