import { relative } from 'node:path';
import { type Plugin, parseSync, Visitor } from 'vite';
import { root } from '../../scripts/setup/root.mjs';

declare global {
  /** Whether a function is switched off now; called at each call of one that can be. */
  var isSwitchedOff: (name: string) => boolean;
}

/** What a function gives when it is switched off, by the type that it says it gives; undefined where nothing fits. */
function nothingOf(type: string, name: string): string | undefined {
  const plain = type.trim();
  if (/\|\s*null$|^null\s*\|/.test(plain)) return 'null';
  if (/\|\s*undefined$|^undefined\s*\|/.test(plain)) return 'undefined';
  if (plain === 'void') return 'undefined';
  if (plain === 'boolean' || / is /.test(plain)) return 'false';
  if (
    /^(readonly )?[^|]*\[\]$/.test(plain) ||
    /^(Readonly|Iterable)?Array</.test(plain) ||
    /^Iterable</.test(plain)
  )
    return '[]';
  if (plain === 'string') return "''";
  if (plain === 'number') return '0';
  if (/^(Readonly)?Map</.test(plain)) return 'new Map()';
  if (/^(Readonly)?Set</.test(plain)) return 'new Set()';
  return plain === '' && /^(is|has|may|can|does|says|holds|looks|shows|stands)[A-Z]/.test(name)
    ? 'false'
    : undefined;
}

/** Lets each named function of some folders be switched off; `found` is told of each, and of those that cannot be. */
export function switchable(
  folders: readonly string[],
  found: (name: string, isSwitchable: boolean) => void,
): Plugin {
  return {
    name: 'switchable',
    enforce: 'pre',
    transform(code, module) {
      const path = relative(root, module);
      if (!folders.some(folder => path.startsWith(`${folder}/`)) || !path.endsWith('.ts')) return null;
      const inserted: { at: number; text: string }[] = [];
      const offer = (name: string, node: FunctionNode) => {
        const { returnType, body } = node;
        const type = returnType ? code.slice(returnType.start + 1, returnType.end) : '';
        const nothing = nothingOf(type, name);
        found(`${path} ${name}`, nothing !== undefined && body !== null);
        if (nothing === undefined || !body) return;
        const test = `isSwitchedOff(${JSON.stringify(`${path} ${name}`)})`;
        if (body.type === 'BlockStatement')
          inserted.push({ at: body.start + 1, text: `if (${test}) return ${nothing};` });
        else
          inserted.push(
            { at: bodyStart(code, body.start), text: `${test} ? ${nothing} : (` },
            { at: bodyEnd(code, body.end), text: ')' },
          );
      };
      new Visitor({
        FunctionDeclaration: node => node.id && offer(node.id.name, node),
        VariableDeclarator: ({ id, init }) => {
          if (id.type === 'Identifier' && init?.type === 'ArrowFunctionExpression') offer(id.name, init);
        },
      }).visit(parseSync(module, code).program);
      inserted.sort((a, b) => b.at - a.at);
      return inserted.reduce((done, { at, text }) => done.slice(0, at) + text + done.slice(at), code);
    },
  };
}

interface FunctionNode {
  readonly returnType?: { readonly start: number; readonly end: number } | null | undefined;
  readonly body: { readonly type: string; readonly start: number; readonly end: number } | null;
}

/** An object that an arrow gives stands in parentheses, which belong to no node. */
const bodyStart = (code: string, start: number): number =>
  /\($/.test(code.slice(0, start).trimEnd()) && code[start] === '{' ? code.lastIndexOf('(', start) : start;
const bodyEnd = (code: string, end: number): number =>
  code[end - 1] === '}' && code[end] === ')' ? end + 1 : end;
