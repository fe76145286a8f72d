import type { ESTree } from 'vite';
import { constantOf, declarationOf, type Place } from './sources.ts';

/** What a value is made with: the text for each string, and which of a union's types is taken. */
export interface Ingredients {
  readonly text: string;
  readonly turn: number;
  /** Values of types that a schema declares, by their names. */
  readonly known: Readonly<Record<string, (ingredients: Ingredients) => unknown>>;
}

type Scope = ReadonlyMap<string, Place & { readonly scope: Scope }>;
const nothing: Scope = new Map();
const DEEPEST = 9;

/** Whether a type, or what it is made of, is or names one of these; functions that it holds only where it is asked for. */
export function mentions({ path, type }: Place, names: ReadonlySet<string>, isDeep = false): boolean {
  const seen = new Set<string>();
  const visit = (node: unknown, from: string): boolean => {
    if (Array.isArray(node)) return node.some(each => visit(each, from));
    if (typeof node !== 'object' || node === null || !('type' in node)) return false;
    if (!isDeep && (node.type === 'TSFunctionType' || node.type === 'TSMethodSignature')) return false;
    if (node.type === 'TSStringKeyword') return names.has('string');
    if (node.type === 'TSUnknownKeyword') return names.has('unknown');
    if (node.type === 'Identifier' && 'name' in node && typeof node.name === 'string') {
      if (names.has(node.name) || [...names].some(name => node.name === `HTML${name}`)) return true;
      const found = declarationOf(from, node.name);
      const key = `${found?.path} ${found?.node.id.name}`;
      if (!found || seen.has(key)) return false;
      seen.add(key);
      return visit(
        found.node.type === 'TSTypeAliasDeclaration' ? found.node.typeAnnotation : found.node.body,
        found.path,
      );
    }
    return Object.entries(node).some(([key, child]) => key !== 'key' && visit(child, from));
  };
  return visit(type, path);
}

/** Makes a value of a type, each string of it the given text; of arrays the pieces, every other turn. */
export function hostileValue(place: Place, ingredients: Ingredients): unknown {
  return make(place.type, place.path, nothing, ingredients, 0);
}

function make(type: ESTree.TSType, path: string, scope: Scope, given: Ingredients, depth: number): unknown {
  const of = (node: ESTree.TSType) => make(node, path, scope, given, depth + 1);
  if (depth > DEEPEST) return undefined;
  switch (type.type) {
    case 'TSStringKeyword':
      return given.text;
    case 'TSTemplateLiteralType':
      return given.text;
    case 'TSNumberKeyword':
      return 1;
    case 'TSBooleanKeyword':
      return given.turn % 2 === 0;
    case 'TSNullKeyword':
      return null;
    case 'TSUnknownKeyword':
      return { [given.text]: [given.text, 1], headers: { name: given.text }, body: given.text };
    case 'TSLiteralType':
      return 'value' in type.literal ? type.literal.value : undefined;
    case 'TSParenthesizedType':
      return of(type.typeAnnotation);
    case 'TSTypeOperator':
      return type.operator === 'keyof'
        ? Object.keys(Object(of(type.typeAnnotation)))[0]
        : of(type.typeAnnotation);
    case 'TSUnionType':
      return of(chosen(type.types, given.turn));
    case 'TSIntersectionType':
      return Object.assign({}, ...type.types.map(of));
    case 'TSArrayType':
      return list(type.elementType, path, scope, given, depth);
    case 'TSTupleType':
      return type.elementTypes.flatMap(each =>
        each.type === 'TSRestType' || each.type === 'TSOptionalType' || each.type === 'TSNamedTupleMember'
          ? []
          : [make(each, path, scope, given, depth + 1)],
      );
    case 'TSFunctionType':
      return (first: unknown) => first;
    case 'TSTypeLiteral':
      return members(type.members, path, scope, given, depth);
    case 'TSIndexedAccessType':
      return indexed(of(type.objectType), of(type.indexType));
    case 'TSTypeQuery':
      return type.exprName.type === 'Identifier' ? constant(constantOf(path, type.exprName.name)) : undefined;
    case 'TSConditionalType':
      return of(type.trueType);
    case 'TSTypeReference':
      return reference(type, path, scope, given, depth);
    default:
      return undefined;
  }
}

/** One of a union's types that says something, another one each turn. */
function chosen(types: readonly ESTree.TSType[], turn: number): ESTree.TSType {
  const full = types.filter(({ type }) => type !== 'TSNullKeyword' && type !== 'TSUndefinedKeyword');
  return full[turn % full.length] ?? types[0] ?? { type: 'TSNullKeyword', start: 0, end: 0 };
}

const PIECE = 48;

function list(type: ESTree.TSType, path: string, scope: Scope, given: Ingredients, depth: number): unknown[] {
  const isWhole = given.turn % 2 === 0 || depth > 3 || given.text.length < PIECE;
  const texts = isWhole ? [given.text] : piecesOf(given.text);
  return texts.map(text =>
    make(type, path, scope, { ...given, text, turn: isWhole ? given.turn : 0 }, depth + 1),
  );
}

function piecesOf(text: string): string[] {
  return Array.from(
    { length: Math.ceil(text.length / PIECE) },
    (_, at) => `${at} ${text.slice(at * PIECE, (at + 1) * PIECE)}`,
  );
}

function members(
  nodes: readonly ESTree.TSSignature[],
  path: string,
  scope: Scope,
  given: Ingredients,
  depth: number,
): object {
  const entries = nodes.flatMap(node => {
    if (node.type === 'TSMethodSignature' && node.key.type === 'Identifier')
      return [[node.key.name, (first: unknown) => first] as const];
    if (node.type !== 'TSPropertySignature' || node.key.type !== 'Identifier' || !node.typeAnnotation)
      return [];
    return [
      [node.key.name, make(node.typeAnnotation.typeAnnotation, path, scope, given, depth + 1)] as const,
    ];
  });
  return Object.fromEntries(entries);
}

function indexed(object: unknown, index: unknown): unknown {
  if (Array.isArray(object)) return object[0];
  return typeof object === 'object' && object !== null
    ? new Map(Object.entries(object)).get(String(index))
    : undefined;
}

/** The plain value of a constant, as far as it is written out. */
function constant(node: ESTree.Expression | undefined): unknown {
  if (node?.type === 'Literal') return node.value;
  if (node?.type === 'ArrayExpression')
    return node.elements.flatMap(each => (each && each.type !== 'SpreadElement' ? [constant(each)] : []));
  if (node?.type !== 'ObjectExpression') return undefined;
  return Object.fromEntries(
    node.properties.flatMap(each =>
      each.type === 'Property' && (each.key.type === 'Identifier' || each.key.type === 'Literal')
        ? [['name' in each.key ? each.key.name : String(each.key.value), constant(each.value)] as const]
        : [],
    ),
  );
}

function reference(
  type: ESTree.TSTypeReference,
  path: string,
  scope: Scope,
  given: Ingredients,
  depth: number,
): unknown {
  const name = type.typeName.type === 'Identifier' ? type.typeName.name : '';
  const types = type.typeArguments?.params ?? [];
  const argument = (at: number) => {
    const node = types[at];
    return node && make(node, path, scope, given, depth + 1);
  };
  const bound = scope.get(name);
  if (bound) return make(bound.type, bound.path, bound.scope, given, depth + 1);
  const known = given.known[name];
  if (known) return known(given);
  const found = declarationOf(path, name);
  if (!found) return builtIn(name, types, argument, node => list(node, path, scope, given, depth), given);
  const inner = new Map(
    (found.node.typeParameters?.params ?? []).flatMap((each, at) => {
      const node = types[at] ?? each.default ?? each.constraint;
      return node ? [[each.name.name, { path, type: node, scope }] as const] : [];
    }),
  );
  if (found.node.type === 'TSTypeAliasDeclaration')
    return make(found.node.typeAnnotation, found.path, inner, given, depth + 1);
  const bases = found.node.extends.flatMap(({ expression }) =>
    expression.type === 'Identifier' ? (declarationOf(found.path, expression.name) ?? []) : [],
  );
  const inherited = bases.flatMap(({ path: from, node }) =>
    node.type === 'TSInterfaceDeclaration' ? [members(node.body.body, from, inner, given, depth)] : [],
  );
  return Object.assign({}, ...inherited, members(found.node.body.body, found.path, inner, given, depth));
}

/** The language's own types, and the platform's. */
function builtIn(
  name: string,
  types: readonly ESTree.TSType[],
  argument: (at: number) => unknown,
  listOf: (type: ESTree.TSType) => unknown[],
  { text }: Ingredients,
): unknown {
  const [first] = types;
  switch (name) {
    case 'Readonly':
    case 'Partial':
    case 'Required':
    case 'Pick':
    case 'Omit':
    case 'Extract':
    case 'Exclude':
    case 'NonNullable':
    case 'Promise':
      return argument(0);
    case 'Record':
      return { [String(argument(0))]: argument(1), 'X-Token': argument(1) };
    case 'Map':
    case 'ReadonlyMap':
      return new Map([[argument(0), argument(1)]]);
    case 'Iterable':
    case 'Set':
    case 'ReadonlySet':
    case 'ReadonlyArray':
      return first && (name.endsWith('Set') ? new Set(listOf(first)) : listOf(first));
    case 'Uint8Array':
      return new TextEncoder().encode(text);
    case 'URL':
      return new URL(`https://hooks.example.com/${text}?a=${text}#${text}`);
    case 'RegExp':
      return /[\s\p{Cf}]/u;
    case 'AbortSignal':
      return new AbortController().signal;
    case 'Date':
      return new Date(0);
    default:
      return undefined;
  }
}
