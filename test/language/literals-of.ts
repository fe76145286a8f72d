import { parseSync } from 'vite';

/** A text that stands in a source, and where. */
export interface Literal {
  readonly text: string;
  /** `shown`: between tags, or an attribute that people read or hear. `string`: any other string, errors' and imports' aside. */
  readonly kind: 'shown' | 'string';
}

type Node = Readonly<Record<string, unknown>>;

const readByPeople = new Set([
  'alt',
  'aria-label',
  'aria-description',
  'label',
  'legend',
  'name',
  'placeholder',
  'title',
]);

/** The texts in a source file, those of templates with `*` in the place of what is filled in. */
export function literalsOf(file: string, source: string): Literal[] {
  return [...walk(parseSync(file, source).program)];
}

function* walk(value: unknown): Generator<Literal> {
  if (Array.isArray(value)) for (const each of value) yield* walk(each);
  if (!isNode(value) || isForProgrammers(value)) return;
  if (value.type === 'JSXText') return yield { kind: 'shown', text: textOf(value) };
  if (value.type === 'JSXAttribute') return yield* attribute(value);
  if (value.type === 'JSXElement' || value.type === 'JSXFragment') yield* childStrings(value.children);
  if (value.type === 'Literal' || value.type === 'TemplateLiteral')
    yield { kind: 'string', text: textOf(value) };
  for (const each of Object.values(value)) if (typeof each === 'object') yield* walk(each);
}

function* attribute({ name, value }: Node): Generator<Literal> {
  const isShown = isNode(name) && readByPeople.has(String(name.name));
  if (isNode(value) && value.type === 'Literal')
    yield { kind: isShown ? 'shown' : 'string', text: textOf(value) };
  else if (isNode(value)) {
    if (isShown) yield* results(value.expression);
    yield* walk(value);
  }
}

/** Strings that a child in braces comes to, such as both sides of a condition. */
function* childStrings(children: unknown): Generator<Literal> {
  for (const child of Array.isArray(children) ? children : [])
    if (isNode(child) && child.type === 'JSXExpressionContainer') yield* results(child.expression);
}

function* results(expression: unknown): Generator<Literal> {
  if (!isNode(expression)) return;
  if (expression.type === 'ConditionalExpression') {
    yield* results(expression.consequent);
    yield* results(expression.alternate);
  } else if (expression.type === 'LogicalExpression') yield* results(expression.right);
  else if (expression.type === 'Literal' || expression.type === 'TemplateLiteral')
    yield { kind: 'shown', text: textOf(expression) };
}

function isForProgrammers({ type, callee }: Node): boolean {
  return (
    type === 'ImportDeclaration' ||
    (type === 'NewExpression' && isNode(callee) && /Error$/.test(String(callee.name)))
  );
}

function textOf(node: Node): string {
  if (node.type !== 'TemplateLiteral') return typeof node.value === 'string' ? node.value : '';
  const quasis = Array.isArray(node.quasis) ? node.quasis : [];
  return quasis.map(({ value }) => String(value.cooked)).join('*');
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}
