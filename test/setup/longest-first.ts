import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take minutes where others take seconds, the longest first. */
const LONG = [
  'planted-table',
  'no-secret-kept',
  'library-kill',
  'accessibility',
  'round-trips',
  'form-cases',
  'loading-form',
  'portal-templates',
  'keyboard',
  'no-network',
  'broken-store',
  'lifecycle',
  'header-cases',
  'hostile-text',
  'portal/read/pages',
  'utils/signature/diagnose',
  'portal/read/forms',
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
