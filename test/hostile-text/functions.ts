import { globSync } from 'node:fs';
import type { ESTree } from 'vite';
import { type Source, sourceAt } from './sources.ts';
import { mentions } from './type-value.ts';

/** A function that a source exports, with the types of its parameters; null where a default tells it. */
export interface ExportedFunction {
  readonly path: string;
  readonly name: string;
  readonly parameters: readonly (ESTree.TSType | null)[];
}

/** What holds text of any length, and is not ours. */
const TEXT = new Set(['string', 'unknown', 'Uint8Array', 'URL', 'infer']);
/** What only a page, or a browser, has. */
const PAGE = new Set([
  'Element',
  'Document',
  'ShadowRoot',
  'MutationRecord',
  'Event',
  'Window',
  'File',
  'Node',
]);

type Parameter = ESTree.ParamPattern | ESTree.TSParameterProperty;

function typeOf(node: Parameter): ESTree.TSType | null {
  if (node.type === 'AssignmentPattern')
    return 'typeAnnotation' in node.left ? (node.left.typeAnnotation?.typeAnnotation ?? null) : null;
  return 'typeAnnotation' in node ? (node.typeAnnotation?.typeAnnotation ?? null) : null;
}

function functionsOf({ path, program }: Source): ExportedFunction[] {
  return program.body.flatMap(statement => {
    const node = statement.type === 'ExportNamedDeclaration' ? statement.declaration : null;
    const of = (name: string, params: readonly Parameter[]) => ({
      path,
      name,
      parameters: params.map(typeOf),
    });
    if (node?.type === 'FunctionDeclaration') return [of(node.id?.name ?? '', node.params)];
    if (node?.type !== 'VariableDeclaration') return [];
    return node.declarations.flatMap(({ id, init }) =>
      id.type === 'Identifier' && init?.type === 'ArrowFunctionExpression' ? [of(id.name, init.params)] : [],
    );
  });
}

/** All functions that the sources export, hooks of React aside. */
export const exportedFunctions: readonly ExportedFunction[] = globSync('{utils,components}/**/*.ts')
  .toSorted()
  .flatMap(path => functionsOf(sourceAt(path)))
  .filter(({ name }) => !/^use[A-Z]/.test(name));

/** The functions that take text and no part of a page; what takes a part of one is tried with whole pages. */
export const functionsOfText = exportedFunctions.filter(({ path, parameters }) => {
  const named = (names: ReadonlySet<string>, isDeep: boolean) =>
    parameters.some(type => type && mentions({ path, type }, names, isDeep));
  return named(TEXT, false) && !named(PAGE, true);
});
