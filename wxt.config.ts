import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { defineConfig } from 'wxt';
import { languageScript, languageScriptPath } from './utils/language/language-script.ts';
import { portalMatches } from './utils/webhook/clouds.ts';

/** Where the practice portal listens, on any port; only the build mode `practice` may reach it. */
const PRACTICE_MATCHES = ['http://localhost/*'];
const matches = (mode: string) => [...portalMatches(), ...(mode === 'practice' ? PRACTICE_MATCHES : [])];

/**
 * The assistant is compiled and started anew in every tab that opens a form, while the person waits: there Preact stands
 * in for React, with 20 KB in the place of 200 (`npm run bench firstFindings`: 70 ms rather than 110).
 */
const smallReact = {
  name: 'small-react',
  config: () => ({
    resolve: {
      alias: {
        'react/jsx-runtime': 'preact/jsx-runtime',
        'react-dom/client': 'preact/compat/client',
        'react-dom': 'preact/compat',
        react: 'preact/compat',
      },
    },
  }),
};

/** One character beyond Latin-1 has engines hold and read all of a script as two bytes a character: a fifth slower to compile. */
const narrow = { output: { charset: 'ascii' as const } };

/** For each language, the script that brings its sentences to the assistant. */
const languageScripts = () =>
  globSync('public/_locales/*/messages.json').map(path => ({
    relativeDest: languageScriptPath(basename(dirname(path)).replace('_', '-')).slice(1),
    contents: languageScript(JSON.parse(readFileSync(path, 'utf8'))),
  }));

export default defineConfig({
  imports: false,
  hooks: {
    'prepare:publicPaths'(_, paths) {
      paths.push({ type: 'templateLiteral', path: `language/\${string}.js` });
    },
    'build:publicAssets'(_, files) {
      files.push(...languageScripts());
    },
    'vite:build:extendConfig'(entrypoints, config) {
      if (entrypoints.some(({ name }) => name === 'assistant')) config.plugins?.push(smallReact);
    },
  },
  vite: () => ({ build: { rolldownOptions: narrow } }),
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  manifest: ({ browser, mode, command }) => ({
    name: '__MSG_extension_name__',
    short_name: 'Webhook Helper',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting'],
    host_permissions: matches(mode),
    content_scripts: [{ matches: matches(mode), js: ['portal.js'] }],
    action: { default_title: '__MSG_extension_name__' },
    // On macOS Option writes characters; elsewhere neither browser has these keys for itself.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+M', mac: 'MacCtrl+Shift+M' } },
      'open-workspace': {
        description: '__MSG_command_open_workspace__',
        suggested_key: { default: 'Alt+Shift+H', mac: 'MacCtrl+Shift+H' },
      },
    },
    ...(command === 'build' && {
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      },
    }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'webhook-helper-for-mist@webhook-helper',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120', storage: { managed_schema: 'managed-schema.json' } }),
  }),
  // What `npm run build` needs, for the reviewers at addons.mozilla.org: it rebuilds to the same bytes.
  zip: {
    includeSources: [
      '{entrypoints,components,utils,public}/**',
      'scripts/{run.mjs,build.ts,zip.ts}',
      'scripts/{setup,steps}/**',
      '{package,package-lock,tsconfig}.json',
      'wxt.config.ts',
      '{README,CONTRIBUTING,PRIVACY,SECURITY,CHANGELOG}.md',
      'LICENSE',
    ],
  },
});
