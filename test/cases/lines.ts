import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The lines of a file. */
export const linesOf = (path: string): string[] => readFileSync(path, 'utf8').trimEnd().split('\n');

/** The rows of a table that has a JSON value in each line. */
export const rowsOf = <Row>(path: string, row: z.ZodType<Row>): Row[] =>
  linesOf(path).map(line => row.parse(JSON.parse(line)));

const named = z.tuple([z.string()]).rest(z.unknown());

/**
 * Whole results by the name of their row, as they were read over: a line is the one that the failing test says it
 * received.
 */
export const linesByName = (path: string): ReadonlyMap<string, string> =>
  new Map(linesOf(path).map(line => [named.parse(JSON.parse(line))[0], line]));
