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
  'broken-store',
  'round-trips',
  'utils/signature/diagnose',
  'hostile-text',
  'fill/fold-out',
  'portal/read/forms',
  'templates/planted',
  'fill/headers',
  'fuzz',
].map(name => `/${name}.test.ts`);

/** What takes longest starts first: else one core waits at the end for what the other began last. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONG.findIndex(name => moduleId.endsWith(name));
      return at < 0 ? LONG.length : at;
    };
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}
