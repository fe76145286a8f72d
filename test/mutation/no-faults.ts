import english from '../../public/_locales/en/messages.json' with { type: 'json' };

/** What Babel says of a node in its place; only what is looked at here. */
interface Place {
  readonly node: {
    readonly type: string;
    readonly value?: unknown;
    readonly test?: { readonly name?: string };
  };
  readonly parent?: { readonly type: string; readonly operator?: string };
}

/** Why a place need not be changed to see whether a test notices; undefined where it must. */
function needless({ node, parent }: Place): string | undefined {
  if (node.type === 'IfStatement' && node.test?.name === 'turn')
    return 'Whether the page gets a turn changes no result; the bench holds how long it waits.';
  if (node.type !== 'StringLiteral' || typeof node.value !== 'string') return undefined;
  if (node.value in english) return 'The compiler refuses a sentence that there is none of.';
  if (/^[A-Z]+(?:_[A-Z0-9]+)+$/.test(node.value)) return 'The compiler refuses a code that there is none of.';
  const compares = parent?.type === 'BinaryExpression' && /^[!=]==$/.test(parent.operator ?? '');
  return compares || parent?.type === 'SwitchCase'
    ? 'The comparison itself is tried, as always true and as never true.'
    : undefined;
}

/** Stryker's plugin for mutants that are no faults wherever they stand. */
export const strykerPlugins = [{ kind: 'Ignore', name: 'no-faults', value: { shouldIgnore: needless } }];

/** A survivor that changes nothing a user could see. */
export interface Harmless {
  readonly file: string;
  /** The text that is replaced, blanks as one. */
  readonly original: string;
  /** By which; any, where it is left out. */
  readonly replacement?: string;
  readonly why: string;
}

/** Survivors that are no faults, one by one; `npm run mutate` names those that no longer survive. */
export const harmless: readonly Harmless[] = [
  ...['lists.set(key, list);', 'known.set(a, ofA);', 'ofA.set(b, common);'].map(original => ({
    file: 'utils/fleet/doubles.ts',
    original,
    why: 'A cache: without it the same topics are found once more.',
  })),
  ...['utils/signature/charset.ts', 'utils/webhook/bytes.ts'].map(file => ({
    file,
    original: 'at < text.length',
    replacement: 'at <= text.length',
    why: 'An array of bytes keeps nothing of what is written behind its end.',
  })),
  {
    file: 'utils/webhook/bytes.ts',
    original: '{ return undefined; }',
    replacement: '{}',
    why: 'A function that returns nothing gives undefined as well.',
  },
  {
    file: 'utils/signature/verdict.ts',
    original: '/^http_(?=x_)/',
    replacement: '/http_(?=x_)/',
    why: 'A name that has it elsewhere is none of the two without it either.',
  },
];
