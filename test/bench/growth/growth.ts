import { alignColumns } from '../row.ts';
import type { GrowthTable } from './growth-table.ts';
import { withBodySize } from './with-body-size.ts';
import { withHeaders } from './with-headers.ts';
import { withPageSize } from './with-page-size.ts';
import { withTemplates } from './with-templates.ts';

const textOf = ({ of, sizes, lines }: GrowthTable): string =>
  alignColumns([
    [of, ...sizes],
    ...lines.map(({ what, times }) => [what, ...times.map(time => `${time.toFixed(1)} ms`)]),
  ]);

/** How the cost grows with the custom headers, the page, the library and the body: a table each, a column per size. */
export async function growth(): Promise<string> {
  const tables: string[] = [];
  for (const measure of [withHeaders, withPageSize, withTemplates, withBodySize])
    tables.push(textOf(await measure()));
  return tables.join('\n\n');
}
