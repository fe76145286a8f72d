import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take minutes where others take seconds, the longest first. */
const LONG = [
  'planted-table',
  'no-secret-kept',
  'form-cases',
  'accessibility',
  'keyboard',
  'live-kinds',
  'portal-templates',
  'header-cases',
  'library-kill',
  'loading-form',
  'hostile-page',
  'layout',
  'round-trips',
  'receiver/snippets',
  'utils/signature/diagnose',
  'hostile-text',
  'fill/fold-out',
  'portal/read/forms',
  'templates/planted',
  'fill/headers',
  'fuzz',
].map(name => `/${name}.test.ts`);

/** Tests of components name their environment in their first line; all others run without one. */
const hasDom = ({ moduleId }: TestSpecification): boolean =>
  readFileSync(moduleId, 'utf8').startsWith('// @vitest-environment');

/**
 * What takes longest starts first: else one core waits at the end for what the other began last. A worker is kept, with what it imported and
 * the browser that it launched, only where the next file is of the same project and environment: these come one after the other.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONG.findIndex(name => moduleId.endsWith(name));
      return at < 0 ? LONG.length : at;
    };
    const sorted = (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
    const worker = (file: TestSpecification) => `${file.project.name} ${hasDom(file)}`;
    return [...Map.groupBy(sorted, worker).values()].flat();
  }
}
