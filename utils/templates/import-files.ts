import { sentence } from '../language/sentence.ts';
import { cut } from './cut.ts';
import { type ImportResult, importConfiguration } from './import-configuration.ts';
import { limits } from './limits.ts';

/** A file as it was read. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads several files as if they were one: all that they bring, or all that is wrong, each with its file. Never throws. */
export function importFiles(files: readonly NamedBytes[]): ImportResult {
  const [first, second] = files;
  if (first && !second) return importConfiguration(first.bytes);
  const read = files.map(({ name, bytes }) => {
    const of = ({ message }: { message: string }) => sentence('import_in_file', { file: cut(name), message });
    return { of, result: importConfiguration(bytes) };
  });
  const problems = read.flatMap(({ of, result }) =>
    result.ok ? [] : result.problems.map(problem => ({ ...problem, message: of(problem) })),
  );
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, limits.problems) };
  const taken = read.flatMap(({ of, result }) => (result.ok ? [{ of, ...result }] : []));
  return {
    ok: true,
    webhooks: taken.flatMap(({ webhooks }) => webhooks),
    notes: taken.flatMap(({ of, notes }) => notes.map(note => ({ ...note, message: of(note) }))),
  };
}
