import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import type { Extent } from './setup/extent.ts';
import { filesIn } from './setup/files-in.ts';
import { LongestFirst } from './setup/longest-first.ts';

const asked = process.env.TEST_EXTENT;
const extent: Extent = asked === 'gate' || asked === 'rest' ? asked : 'all';

/** Tests of the shipped builds in one real browser; the files of a worker share one (shared-browser.ts). */
const inBrowser = (browser: 'chromium' | 'firefox') => ({
  test: {
    name: browser,
    include: filesIn(browser, extent),
    provide: { browser, extent },
    globalSetup: [
      'test/browser/session/build-practice-portal.ts',
      ...(browser === 'firefox' ? ['test/browser/session/warm-firefox.ts'] : []),
    ],
    maxWorkers: 2,
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
    // What never comes costs this long, once; what comes late on a busy machine is no fault.
    expect: { poll: { timeout: 20_000 } },
  },
});

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        plugins: [await WxtVitest()],
        test: {
          name: 'unit',
          provide: { extent },
          maxWorkers: 2,
          // What a file changes it puts back: files share what they import, which is most of their time.
          isolate: false,
          // Filling waits seconds for what a page does not do, longer where both cores are busy.
          testTimeout: 20_000,
          setupFiles: ['test/setup/speak-english.ts', 'test/setup/properties.ts'],
          include: [
            'test/{utils,components,entrypoints,documents,portal}/**/*.test.{ts,tsx}',
            'test/*.test.ts',
          ],
        },
      },
      { test: { name: 'builds', include: ['test/builds/**/*.test.ts'] } },
      inBrowser('chromium'),
      inBrowser('firefox'),
    ],
  },
});
