import { parseSync } from 'vite';

type Program = ReturnType<typeof parseSync>['program'];
type Statement = Program['body'][number];

/** The names of functions that a module exports without a docstring right before them. */
export function undocumentedExports(file: string, source: string): string[] {
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
