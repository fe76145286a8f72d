import { globSync, readFileSync } from 'node:fs';
import { analyse } from 'scslre';
import { parseSync, Visitor } from 'vite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { hostileTexts } from './hostile-text/texts.ts';

/** What makes a regular expression's time grow faster than its text; undefined where nothing does. */
function fault({ source, flags }: { source: string; flags: string }): string | undefined {
  const { reports } = analyse({ source, flags }, { reportTypes: { Move: true } });
  if (reports.length === 0) return undefined;
  return `/${source}/${flags}: many ${reports.map(({ character }) => character.literal.source).join(', ')}`;
}

/** A source's literals, and how often it makes an expression from a text. */
function patternsOf(path: string): { literals: { source: string; flags: string }[]; made: number } {
  const literals: { source: string; flags: string }[] = [];
  let made = 0;
  const visitCall = ({ callee }: { callee: { type: string } }) => {
    if ('name' in callee && callee.name === 'RegExp') made += 1;
  };
  new Visitor({
    Literal(node) {
      if ('regex' in node) literals.push({ source: node.regex.pattern, flags: node.regex.flags });
    },
    NewExpression: visitCall,
    CallExpression: visitCall,
  }).visit(parseSync(path, readFileSync(path, 'utf8')).program);
  return { literals, made };
}

const sources = globSync('{entrypoints,components,utils}/**/*.{ts,tsx}')
  .toSorted()
  .map(path => ({ path, ...patternsOf(path) }));

test.each([
  [/^\s+|\s+$/g, 'blanks that do not end the text'],
  [/(\w+)=/g, 'a word without an equals sign'],
  [/^\s*(\S.*?)\s*$/s, 'one run that two parts share'],
  [/^(a+)+$/, 'a run within a run'],
  [/#.*$/s, 'signs that each look for the end'],
])('%s is found: %s', pattern => {
  expect(fault(pattern)).toBeDefined();
});

test('no regular expression takes longer for a text than the text grows', () => {
  const literals = sources.flatMap(({ literals: each }) => each);
  expect(literals.length).toBeGreaterThan(300);
  const faults = sources.flatMap(({ path, literals: each }) =>
    each.flatMap(literal => {
      const found = fault(literal);
      return found ? [`${path} ${found}`] : [];
    }),
  );
  expect(faults).toEqual([]);
});

/** What no analysis finds: alternatives that match the same in two ways, runs of more than one character. */
describe('each regular expression, tried with hostile texts', () => {
  const texts = hostileTexts('at the start', 'in the middle');
  const short = texts.map(({ make }) => make(48));
  const long = texts.map(({ make }) => make(8192));
  const seconds = (pattern: RegExp, text: string) => {
    const before = process.threadCpuUsage();
    text.replace(pattern, '');
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1e6;
  };
  const isSlow = (pattern: RegExp) => (text: string) =>
    Math.min(seconds(pattern, text), seconds(pattern, text)) > 0.01;
  /** The text that takes a pattern longer than any that is linear; short ones first, since with others some never end. */
  const slowAt = (pattern: RegExp) => short.find(isSlow(pattern)) ?? long.find(isSlow(pattern));

  test.each([/^(?:\r\n|\n|\r)+$/, /"[^"\\]*(?:\\.[^"\\]*)*"/g])('%s is found', pattern => {
    expect(slowAt(pattern)).toBeDefined();
  });

  test('none takes long', { timeout: 60_000 }, () => {
    const literals = new Set(
      sources.flatMap(({ literals: each }) => each.map(({ source, flags }) => `/${source}/${flags}`)),
    );
    const slow = [...literals].filter(literal => {
      const end = literal.lastIndexOf('/');
      return slowAt(new RegExp(literal.slice(1, end), literal.slice(end + 1))) !== undefined;
    });
    expect(slow).toEqual([]);
  });
});

describe('expressions made from a text', () => {
  const made: RegExp[] = [];
  beforeAll(() => {
    class Recorded extends RegExp {
      constructor(...args: ConstructorParameters<typeof RegExp>) {
        super(...args);
        made.push(this);
      }
    }
    vi.stubGlobal('RegExp', Recorded);
  });
  afterAll(() => vi.unstubAllGlobals());

  test.each(sources.filter(source => source.made > 0))('$path makes none that does', async source => {
    made.length = 0;
    await import(/* @vite-ignore */ `../${source.path}?anew`);
    expect(made.length, 'they are made when the file is loaded').toBeGreaterThanOrEqual(source.made);
    expect(made.map(fault).filter(each => each !== undefined)).toEqual([]);
  });
});
