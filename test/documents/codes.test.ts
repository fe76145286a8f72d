import { expect, test } from 'vitest';
import { codesDocument } from './codes-document.ts';

// After a change: `npm run test:unit -- codes -u` writes the document anew.
test('docs/codes.md says what the code and the English sentences say', async () => {
  await expect(codesDocument()).toMatchFileSnapshot('../../docs/codes.md');
});
