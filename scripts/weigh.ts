import { createServer, createServerModuleRunner } from 'vite';
import type * as ReadPages from '../test/weigh/read-pages.ts';
import { switchable } from '../test/weigh/switchable.ts';
import { root } from './setup/root.mjs';

/** What a function is worth to the fixture pages. */
interface Weight {
  readonly name: string;
  /** On how many pages it is called. */
  readonly calls: number;
  /** The pages that are read differently without it. */
  readonly changed: readonly string[];
}

/** The pages as they are read by functions that can be switched off, and the names of these and of all others. */
async function load(folders: readonly string[]) {
  const names: Record<'switchable' | 'other', string[]> = { switchable: [], other: [] };
  // Modules call functions of their own while they load.
  globalThis.isSwitchedOff = () => false;
  const server = await createServer({
    configFile: false,
    root,
    logLevel: 'error',
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
    plugins: [switchable(folders, (name, canBe) => names[canBe ? 'switchable' : 'other'].push(name))],
  });
  const runner = createServerModuleRunner(server.environments.ssr);
  const { fixturePages } = await runner.import<typeof ReadPages>('/test/weigh/read-pages.ts');
  return { pages: fixturePages(), names, close: () => server.close() };
}

/** Reads each page as it is, then without each function that it calls. */
function weigh(pages: ReadonlyMap<string, () => string>, names: readonly string[]): Weight[] {
  let off = '';
  let called = new Set<string>();
  globalThis.isSwitchedOff = name => {
    called.add(name);
    return name === off;
  };
  const asItIs = [...pages].map(([page, read]) => {
    called = new Set();
    return { page, read, text: read(), calls: called };
  });
  const weights = names.map(name => {
    off = name;
    const callers = asItIs.filter(({ calls }) => calls.has(name));
    const changed = callers.filter(({ read, text }) => {
      try {
        return read() !== text;
      } catch {
        return true;
      }
    });
    return { name, calls: callers.length, changed: changed.map(({ page }) => page) };
  });
  return weights.sort((a, b) => a.changed.length - b.changed.length || a.name.localeCompare(b.name));
}

/**
 * `npm run weigh -- [folder …]`: switches off each function that reads the portal's page in turn and prints how many of the
 * fixture pages are then read differently. What weighs nothing is needed by no page.
 */
async function main(folders: readonly string[]): Promise<void> {
  const { pages, names, close } = await load(folders.length > 0 ? folders : ['utils/portal']);
  const weights = weigh(pages, names.switchable);
  for (const { name, calls, changed } of weights) {
    const which = changed.length > 0 && changed.length < 3 ? `  (${changed.join(', ')})` : '';
    console.log(`${String(changed.length).padStart(4)} of ${String(calls).padStart(3)}  ${name}${which}`);
  }
  const light = weights.filter(({ changed }) => changed.length === 0);
  console.log(
    `${pages.size} pages; ${weights.length} functions weighed, ${light.length} weigh nothing; ${names.other.length} give what cannot be left out.`,
  );
  await close();
}

await main(process.argv.slice(2));
