import { build, type Plugin, parseSync, Visitor } from 'vite';

/** In shipped builds WXT's logger is silent; its calls would be a twentieth of the watcher. */
export const withoutSurplus = {
  treeshake: { manualPureFunctions: ['logger.error'] },
  optimization: { inlineConst: false },
};

/** Most of what the watcher runs on each page of webhooks before a form opens. */
const RUN_AT_ONCE =
  /\/(entrypoints\/portal\/index|portal\/(follow-webhook-route|watch-page|is-webhook-route|find-section|speaks-of-webhooks|section\/[a-z-]+))\.ts$/;

/**
 * Puts functions in parentheses, so that browsers compile them with their script rather than each at its first call: on the
 * page of webhooks a tenth of what the watcher costs (`npm run bench pageCosts`). What only answers an event can wait.
 */
const compiledAtOnce: Plugin = {
  name: 'compiled-at-once',
  enforce: 'post',
  transform(code, module) {
    if (!RUN_AT_ONCE.test(module)) return null;
    const inserted: { at: number; text: string }[] = [];
    const enclose = (opening: string, { start, end }: { start: number; end: number }) =>
      inserted.push({ at: start, text: opening }, { at: end, text: ')' });
    const answers = new Set<unknown>();
    new Visitor({
      CallExpression({ callee, arguments: given }) {
        if ('property' in callee && 'name' in callee.property && callee.property.name === 'addEventListener')
          for (const argument of given) answers.add(argument);
      },
      AssignmentExpression({ left, right }) {
        if ('property' in left) answers.add(right);
      },
      ArrowFunctionExpression: node => answers.has(node) || enclose('(', node),
      FunctionDeclaration: node => enclose(`const ${node.id?.name} = (`, node),
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
    return `export function ${name}(given) { ${chunk.code.replace(/export \{[^}]*\};/, '')}; return ${name}(given); }`;
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

/** What makes the watcher small and quick; `npm run dev` wants positions to stay as they are, and goes without. */
export const watcherPlugins: Plugin[] = [compiledAtOnce, nested, startedPlainly].map(plugin => ({
  ...plugin,
  apply: ({ build }) => !build?.sourcemap,
}));
