import { createServer, createServerModuleRunner } from 'vite';
import type * as ReadPages from '../test/weigh/read-pages.ts';
import type { Sample } from '../test/weigh/read-pages.ts';
import { switchable } from '../test/weigh/switchable.ts';
import { root } from './setup/root.mjs';

/** What a function is worth: the fixture pages, and the forms of the tables, that are read differently without it. */
interface Weight {
  readonly name: string;
  readonly pages: readonly Sample[];
  readonly forms: readonly Sample[];
}

/** What is read by functions that can be switched off, and the names of these and of all others. */
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
  const { samples } = await runner.import<typeof ReadPages>('/test/weigh/read-pages.ts');
  return { samples: samples(), names, close: () => server.close() };
}

/** Reads each sample as it is, then without each function that it calls. */
function weigh(samples: readonly Sample[], names: readonly string[]): Weight[] {
  let off = '';
  let called = new Set<string>();
  globalThis.isSwitchedOff = name => {
    called.add(name);
    return name === off;
  };
  const asItIs = samples.map(sample => {
    called = new Set();
    return { sample, text: sample.read(), calls: called };
  });
  const weights = names.map(name => {
    off = name;
    const changed = asItIs.filter(({ sample, text, calls }) => {
      try {
        return calls.has(name) && sample.read() !== text;
      } catch {
        return true;
      }
    });
    const { pages = [], forms = [] } = Object.groupBy(changed, ({ sample }) =>
      sample.isPage ? 'pages' : 'forms',
    );
    return { name, pages: pages.map(({ sample }) => sample), forms: forms.map(({ sample }) => sample) };
  });
  return weights.sort(
    (a, b) =>
      a.pages.length - b.pages.length || a.forms.length - b.forms.length || a.name.localeCompare(b.name),
  );
}

/**
 * `npm run weigh -- [folder …]`: switches off each function that finds and reads the portal's form in turn and prints how many
 * of the fixture pages, and of the tables' forms, are then read differently. What weighs nothing is needed by none.
 */
async function main(folders: readonly string[]): Promise<void> {
  const { samples, names, close } = await load(
    folders.length > 0 ? folders : ['form', 'match', 'kinds'].map(room => `utils/portal/${room}`),
  );
  const weights = weigh(samples, names.switchable);
  console.log('pages forms');
  for (const { name, pages, forms } of weights) {
    const changed = [...pages, ...forms].map(sample => sample.name);
    const which = changed.length > 0 && changed.length < 3 ? `  (${changed.join('; ')})` : '';
    console.log(`${String(pages.length).padStart(5)} ${String(forms.length).padStart(5)}  ${name}${which}`);
  }
  const light = weights.filter(({ pages }) => pages.length === 0);
  const none = light.filter(({ forms }) => forms.length === 0);
  console.log(
    `${weights.length} functions: ${light.length} weigh nothing on the pages, ${none.length} of them nothing in the forms either; ` +
      `${names.other.length} more give what cannot be left out.`,
  );
  await close();
}

await main(process.argv.slice(2));
