import { globSync, readFileSync } from 'node:fs';
import type { Extent } from './extent.ts';

/**
 * What the gate runs in one browser only: little of it is the browser's own, or it takes long. The full run has it in the other, too, whole:
 * rows of the gate, where a file has some, are its rows in this browser.
 */
const inOneBrowser = {
  chromium: [
    'accessibility',
    'german',
    'header-cases',
    'markup',
    'no-network',
    'own-pages/eight-tasks',
    'own-pages/fleet',
    'own-pages/fleet-health',
    'own-pages/fleet-keys',
    'own-pages/library',
    'own-pages/library-store',
    'own-pages/onboarding',
    'own-pages/palette',
    'own-pages/popup',
    'own-pages/settings',
    'own-pages/verify',
    'own-pages/verify-samples',
    'secrets/planted-table',
    'unusual-forms',
  ],
  firefox: ['hostile-page', 'secrets/no-secret-kept'],
};

/** What launches a browser again and again for what hardly a change concerns: in the full run only. */
const inFullRun = ['chromium/broken-store', 'chromium/private-window'];

const FOLDER = 'test/browser';
const pathOf = (name: string) => `${FOLDER}/${name}.test.ts`;
const isSampled = (path: string) => readFileSync(path, 'utf8').includes('setup/extent.ts');

/** The test files that belong to a run in a browser. */
export function filesIn(browser: 'chromium' | 'firefox', extent: Extent): string[] {
  // What needs Chromium's way of windows, files and extensions has a folder of its own.
  const exclude = browser === 'firefox' ? [`${FOLDER}/chromium/**`] : [];
  const all = globSync(`${FOLDER}/**/*.test.ts`, { exclude });
  const others = [...inOneBrowser[browser === 'chromium' ? 'firefox' : 'chromium'], ...inFullRun].map(pathOf);
  if (extent === 'gate') return all.filter(path => !others.includes(path));
  return extent === 'rest' ? all.filter(path => others.includes(path) || isSampled(path)) : all;
}
