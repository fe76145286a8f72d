import type { Variable } from '../../../utils/templates/template.ts';

/** What the boxes of variables begin with: what the page shows of a text variable, else its default. */
export function firstValues(
  variables: readonly Variable[],
  known: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    variables.map(({ name, kind, default: value = '' }) => [
      name,
      kind === 'text' && Object.hasOwn(known, name) ? (known[name] ?? value) : value,
    ]),
  );
}
