import { globSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';

type Program = ReturnType<typeof parseSync>['program'];
type Statement = Program['body'][number];

/** The names of functions that a module exports without a docstring right before them. */
function undocumentedExports(file: string, source: string): string[] {
  const { program, comments } = parseSync(file, source);
  const docstrings = comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*'));
  const isDocumented = (statement: Statement) =>
    docstrings.some(({ end }) => end <= statement.start && !source.slice(end, statement.start).trim());
  return program.body
    .filter(statement => !isDocumented(statement) && !isOverload(program, statement))
    .flatMap(exportedFunctions);
}

/** The body after overloads: their docstring stands at the first of them. */
function isOverload({ body }: Program, statement: Statement): boolean {
  const [name] = exportedFunctions(statement);
  const before = body[body.indexOf(statement) - 1];
  return name !== undefined && before !== undefined && exportedFunctions(before).includes(name);
}

function exportedFunctions(statement: Statement): string[] {
  if (statement.type !== 'ExportNamedDeclaration' || !statement.declaration) return [];
  const { declaration } = statement;
  if (declaration.type === 'FunctionDeclaration' || declaration.type === 'TSDeclareFunction')
    return declaration.id ? [declaration.id.name] : [];
  if (declaration.type !== 'VariableDeclaration') return [];
  return declaration.declarations.flatMap(({ id, init }) =>
    id.type === 'Identifier' && /Function/.test(init?.type ?? '') ? [id.name] : [],
  );
}

test('what counts as documented', () => {
  const source = `
    /** Says so. */
    export function documented() {}

    // Says so, but not as a docstring.
    export function remarked() {}

    export const arrow = () => 1;
    export const value = 1;
    function inner() {}
  `;
  expect(undocumentedExports('example.ts', source)).toEqual(['remarked', 'arrow']);
});

test('each function that is given to others has a docstring', () => {
  const paths = globSync('{utils,components,entrypoints}/**/*.{ts,tsx}').toSorted();
  expect(paths.length).toBeGreaterThan(300);
  const missing = paths.flatMap(path =>
    undocumentedExports(path, readFileSync(path, 'utf8')).map(name => `${path}: ${name}`),
  );
  expect(missing).toEqual([]);
});
