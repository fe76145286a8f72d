import { build, type Plugin, parseSync, Visitor } from 'vite';

const NESTED = 'export function';

/** In shipped builds WXT's logger is silent; its calls would be a twentieth of the watcher. */
export const withoutSurplus = {
  treeshake: { manualPureFunctions: ['logger.error'] },
  optimization: { inlineConst: false },
};

/** What the watcher runs on each page of webhooks before a form opens. */
const RUN_AT_ONCE = new Set(
  [
    'isWebhookRoute followWebhookRoute route createWebhooksPage watchPage listen observe later changeIn brings soon now look',
    'formsIn typedIn findSection textsOf gather saysAdd inmostAround sectionAround isHeading isBare speaksOfWebhooks inOurWords',
    'isElement isText isOfType parentOf createSectionButtons clear make putInLine partAround fit fitting',
  ].flatMap(names => names.split(' ')),
);

/**
 * Puts functions in parentheses, so that browsers compile them with their script rather than each at its first call: on the
 * page of webhooks a tenth of what the watcher costs (`npm run bench pageCosts`).
 */
const compiledAtOnce: Plugin = {
  name: 'compiled-at-once',
  enforce: 'post',
  transform(code, module) {
    // What is one function already, see `nested`, is compiled where it is called.
    if (!module.endsWith('.ts') || code.startsWith(NESTED)) return null;
    const inserted: { at: number; text: string }[] = [];
    const enclose = (opening: string, { start, end }: { start: number; end: number }) =>
      inserted.push({ at: start, text: opening }, { at: end, text: ')' });
    const isNamed = (of: object) => 'name' in of && RUN_AT_ONCE.has(String(of.name));
    new Visitor({
      VariableDeclarator: ({ id, init }) =>
        init?.type === 'ArrowFunctionExpression' && isNamed(id) && enclose('(', init),
      Property: ({ key, value }) =>
        value.type === 'ArrowFunctionExpression' && isNamed(key) && enclose('(', value),
      FunctionDeclaration: node => node.id && isNamed(node.id) && enclose(`const ${node.id.name} = (`, node),
    }).visit(parseSync(module, code, { lang: 'js' }).program);
    inserted.sort((a, b) => b.at - a.at);
    return inserted.reduce((done, { at, text }) => done.slice(0, at) + text + done.slice(at), code);
  },
};

/**
 * Bundles the watcher's module for pages of webhooks, with all that it imports, into one function, which browsers compile at
 * its first call: on other pages half of what the watcher costs (`npm run bench pageCosts`).
 */
const nested: Plugin = {
  name: 'nested',
  async load(module) {
    if (!module.endsWith('/portal/webhooks-page.ts')) return null;
    const bundle = await build({
      configFile: false,
      logLevel: 'warn',
      plugins: [compiledAtOnce],
      build: {
        write: false,
        minify: false,
        lib: { entry: module, formats: ['es'] },
        rolldownOptions: withoutSurplus,
      },
    });
    const [chunk] = [bundle].flat().flatMap(built => ('output' in built ? built.output : []));
    if (chunk?.type !== 'chunk')
      throw new Error('The watcher’s module for pages of webhooks gave no script.');
    const [name] = chunk.exports;
    return `${NESTED} ${name}(given) { ${chunk.code.replace(/export \{[^}]*\};/, '')}; return ${name}(given); }`;
  },
};

/** Calls the script's `main` and nothing else: what WXT puts around it only reports what failed, and to nobody. */
const startedPlainly: Plugin = {
  name: 'started-plainly',
  transform: (code, module) =>
    module.includes('virtual:wxt-unlisted-script-entrypoint')
      ? code.replace(/import \{ initPlugins \}.*/s, 'definition.main();')
      : null,
};

/** `npm run dev` wants positions to stay as they are, and goes without. */
const whenShipped = (plugins: readonly Plugin[]): Plugin[] =>
  plugins.map(plugin => ({ ...plugin, apply: ({ build }) => !build?.sourcemap }));

/** What makes the watcher small and quick, by entry point. */
export const watcherPlugins = {
  portal: whenShipped([compiledAtOnce, nested, startedPlainly]),
  'portal-webhooks': whenShipped([compiledAtOnce, startedPlainly]),
};
