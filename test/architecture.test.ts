import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../utils/rules/list.ts';
import { sentences } from '../utils/rules/sentences.ts';
import { formCases } from './cases/form-cases.ts';

const sources = globSync('{entrypoints,components,utils}/**/*.{ts,tsx}').toSorted();

const pure = ['webhook', 'rules', 'signature', 'capture', 'samples', 'templates', 'fleet'].map(
  room => `utils/${room}`,
);

/** Each layer, and the layers that it may import besides itself and the language, which all may. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'utils/language': [],
  'utils/webhook': [],
  'utils/rules': ['utils/webhook'],
  'utils/signature': ['utils/webhook'],
  'utils/capture': ['utils/webhook'],
  'utils/samples': ['utils/webhook'],
  'utils/templates': ['utils/webhook', 'utils/rules'],
  'utils/delivery': ['utils/webhook'],
  'utils/fleet': ['utils/webhook', 'utils/rules', 'utils/templates'],
  'utils/portal': pure,
  'utils/store': pure,
  components: [...pure, 'utils/delivery'],
};

function layerOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'utils' ? `utils/${second}` : top;
}

/** What a source file imports, type imports included. */
function importsOf(path: string): string[] {
  const pattern =
    /(?:^|[\s;])(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g;
  return [...readFileSync(path, 'utf8').matchAll(pattern)].map(([, from, bare]) => from ?? bare ?? '');
}

/** The imports of our own files, as paths from the top. */
function ownImportsOf(path: string): string[] {
  return importsOf(path)
    .filter(specifier => specifier.startsWith('.'))
    .map(specifier => normalize(join(dirname(path), specifier.replace(/\?.*$/, ''))));
}

describe('arrows point down only', () => {
  test('there are sources to read, and imports in them', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(ownImportsOf('utils/rules/check.ts')).toContain('utils/rules/list.ts');
  });

  test('each file imports what its layer may', () => {
    const isSentences = (path: string, target: string) =>
      layerOf(path) === 'utils/language' && target.startsWith('public/_locales/');
    const others = sources
      .filter(path => layerOf(path) !== 'entrypoints')
      .flatMap(path => {
        const layer = layerOf(path);
        const allowed = mayImport[layer];
        if (!allowed) return [`${path}: ${layer} is no layer of the design`];
        return ownImportsOf(path)
          .filter(target => ![layer, 'utils/language', ...allowed].includes(layerOf(target)))
          .filter(target => !isSentences(path, target))
          .map(target => `${path} imports ${target}`);
      });
    expect(others).toEqual([]);
  });

  test('the rooms of the page’s edge import those before them, and the last ones not each other', () => {
    const before = ['vocabulary', 'dom', 'form', 'interact', 'kinds', 'match'];
    const last = ['fill', 'mount', 'watch', 'point-out', 'api'];
    const roomOf = (path: string) => /^utils\/portal\/([^/]+)\//.exec(path)?.[1];
    const inEdge = sources.filter(path => layerOf(path) === 'utils/portal');
    expect(inEdge.filter(path => ![...before, ...last].includes(roomOf(path) ?? ''))).toEqual([]);
    const others = inEdge.flatMap(path => {
      const room = roomOf(path) ?? '';
      const allowed = [room, ...(last.includes(room) ? before : before.slice(0, before.indexOf(room)))];
      return ownImportsOf(path)
        .filter(target => layerOf(target) === 'utils/portal' && !allowed.includes(roomOf(target) ?? ''))
        .map(target => `${path} imports ${target}`);
    });
    expect(others).toEqual([]);
  });

  test('no files import each other in a circle, not even types', () => {
    const imports = new Map(sources.map(path => [path, ownImportsOf(path)]));
    const done = new Set<string>();
    const circleFrom = (path: string, way: readonly string[]): readonly string[] | undefined => {
      if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
      if (done.has(path)) return undefined;
      const circle = imports.get(path)?.flatMap(target => circleFrom(target, [...way, path]) ?? []);
      done.add(path);
      return circle?.length ? circle : undefined;
    };
    expect(sources.flatMap(path => circleFrom(path, []) ?? [])).toEqual([]);
  });

  test('only the store, the entrypoints and their wiring know the browser’s API', () => {
    const knowing = sources.filter(path =>
      importsOf(path).some(specifier =>
        /^(wxt\/browser|webextension-polyfill|@wxt-dev\/browser)$/.test(specifier),
      ),
    );
    expect(knowing.filter(path => !/^(entrypoints|utils\/store)\//.test(path))).toEqual([]);
  });

  test('nothing that is shipped imports a test', () => {
    expect(sources.filter(path => ownImportsOf(path).some(target => target.startsWith('test/')))).toEqual([]);
  });
});

test('components take their ids from our own hook: Preact’s gives some of them twice', () => {
  const others = sources.filter(path =>
    /import \{[^}]*\buseId\b[^}]*\} from 'react'/.test(readFileSync(path, 'utf8')),
  );
  expect(others).toEqual([]);
});

test('nothing that is shipped makes elements or code from text', () => {
  const making =
    /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|eval)\b|document\.write|new Function/;
  expect(sources.filter(path => making.test(readFileSync(path, 'utf8')))).toEqual([]);
});

test('no box has the browser keep what stands in it for a restart', () => {
  const kept = sources.flatMap(path =>
    readFileSync(path, 'utf8')
      .split(/<(?=input\b|textarea\b)/)
      .slice(1)
      .map(tag => tag.slice(0, tag.indexOf('/>')))
      .filter(tag => !/autoComplete="off"|\{\.\.\.box\}|type="(checkbox|radio|file)"/.test(tag))
      .map(() => path),
  );
  expect(kept).toEqual([]);
});

test('nothing that is shipped needs a browser newer than Chrome 120', () => {
  const newer =
    /\b(URL\.parse|Array\.fromAsync|Promise\.try|RegExp\.escape|Iterator\.from|Math\.sumPrecise|Uint8Array\.from(Hex|Base64))\(|\.to(Hex|Base64)\(/;
  expect(sources.filter(path => newer.test(readFileSync(path, 'utf8')))).toEqual([]);
});

describe('rules', () => {
  const rooms = globSync('utils/rules/fields/*.ts');
  const codes = rules.flatMap(rule => Object.keys(rule.codes));
  const worded = Object.keys(sentences);

  test('there are rules', () => {
    expect(rules.length).toBeGreaterThan(30);
  });

  test('what each room has is listed', async () => {
    const unlisted: string[] = [];
    for (const path of rooms) {
      const lists: readonly unknown[] = Object.values(await import(/* @vite-ignore */ `../${path}`));
      const own = lists.filter(list => Array.isArray(list)).flat();
      if (own.length === 0 || own.some(rule => !rules.includes(rule))) unlisted.push(path);
    }
    expect(unlisted).toEqual([]);
  });

  test('each code is worded, and each wording is some rule’s', () => {
    expect(codes.filter(code => !worded.includes(code))).toEqual([]);
    expect(worded.filter(code => !codes.includes(code))).toEqual([]);
  });

  test('one severity a code, whichever rule has it', () => {
    const severities = new Map<string, Set<string>>();
    for (const rule of rules) {
      for (const [code, severity] of Object.entries(rule.codes)) {
        severities.set(code, (severities.get(code) ?? new Set()).add(severity));
      }
    }
    expect([...severities].filter(([, each]) => each.size !== 1)).toEqual([]);
  });

  /** Not to be had by typing; unit tests hold them. */
  const notTypable = new Set([
    'FIELD_UNREADABLE',
    'EVENT_RULES_OVERRIDE',
    'EVENT_RULES_INVALID',
    'EVENT_RULE_TOPIC',
  ]);

  test('each code has a case', () => {
    const cases = new Set(formCases.flatMap(({ expected }) => expected.map(({ code }) => code)));
    expect(codes.filter(code => !notTypable.has(code) && !cases.has(code))).toEqual([]);
  });
});

describe('a file is a room', () => {
  const linesOf = (path: string) => readFileSync(path, 'utf8').split('\n').length - 1;
  const all = globSync('{entrypoints,components,utils,test,scripts}/**/*.{ts,tsx,mjs}', {
    exclude: path => path === 'test/fixtures/pages',
  });
  test('no file has over 250 lines', () => {
    expect(sources.filter(path => linesOf(path) > 250)).toEqual([]);
  });

  test('no folder has over 25 files', () => {
    const counts = [...Map.groupBy(all, path => dirname(path))].map(
      ([folder, files]) => [folder, files.length] as const,
    );
    expect(counts.length).toBeGreaterThan(50);
    expect(counts.filter(([, count]) => count > 25)).toEqual([]);
  });

  test('fewer than one file in ten has under 20 lines', () => {
    const small = all.filter(path => linesOf(path) < 20);
    expect(small.length / all.length, small.join('\n')).toBeLessThan(0.1);
  });
});
