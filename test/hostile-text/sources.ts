import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ESTree, parseSync } from 'vite';

/** A source as it is parsed. */
export interface Source {
  readonly path: string;
  readonly program: ESTree.Program;
  /** Under which name, and of which source, an imported name is exported. */
  readonly imports: ReadonlyMap<string, { readonly path: string; readonly name: string }>;
}

/** A type and the source that writes it. */
export interface Place {
  readonly path: string;
  readonly type: ESTree.TSType;
}

const parsed = new Map<string, Source>();

/** Reads and parses a source, once. */
export function sourceAt(path: string): Source {
  const known = parsed.get(path);
  if (known) return known;
  const { program, module } = parseSync(path, existsSync(path) ? readFileSync(path, 'utf8') : '');
  const imports = new Map<string, { path: string; name: string }>();
  const add = (from: string, name: string, local: string) =>
    imports.set(local, { path: join(dirname(path), from), name });
  for (const { moduleRequest, entries } of module.staticImports)
    for (const { importName, localName } of entries)
      if (moduleRequest.value.startsWith('.'))
        add(moduleRequest.value, importName.name ?? '', localName.value);
  for (const { entries } of module.staticExports)
    for (const { moduleRequest, importName, exportName } of entries)
      if (moduleRequest?.value.startsWith('.'))
        add(moduleRequest.value, importName.name ?? '', exportName.name ?? '');
  const source = { path, program, imports };
  parsed.set(path, source);
  return source;
}

type Declaration = ESTree.TSInterfaceDeclaration | ESTree.TSTypeAliasDeclaration;

/** A type's declaration by the name that it has in a source. */
export function declarationOf(path: string, name: string): { path: string; node: Declaration } | undefined {
  const { program, imports } = sourceAt(path);
  const from = imports.get(name);
  if (from) return declarationOf(from.path, from.name);
  for (const statement of program.body) {
    const node = 'declaration' in statement ? statement.declaration : statement;
    if (
      (node?.type === 'TSInterfaceDeclaration' || node?.type === 'TSTypeAliasDeclaration') &&
      node.id.name === name
    )
      return { path, node };
  }
  return undefined;
}

/** What a constant of a source is made of, by the name that it has there. */
export function constantOf(path: string, name: string): ESTree.Expression | undefined {
  const { program, imports } = sourceAt(path);
  const from = imports.get(name);
  if (from) return constantOf(from.path, from.name);
  for (const statement of program.body) {
    const node = 'declaration' in statement ? statement.declaration : statement;
    if (node?.type !== 'VariableDeclaration') continue;
    const found = node.declarations.find(({ id }) => id.type === 'Identifier' && id.name === name);
    if (found?.init) return bare(found.init);
  }
  return undefined;
}

function bare(node: ESTree.Expression): ESTree.Expression {
  return node.type === 'TSAsExpression' || node.type === 'TSSatisfiesExpression'
    ? bare(node.expression)
    : node;
}
