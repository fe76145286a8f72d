import { expect, test } from 'vitest';
import { keyboardUser } from '../hands/keyboard.ts';
import { waitForAssistant, waitForBar } from '../hands/read-assistant.ts';
import { sessionOfFile } from '../session/shared-browser.ts';

const session = sessionOfFile();

test('a field without a label is pointed out with the keyboard alone', async () => {
  const page = await session.openFixture('unlabelled');
  const { findings } = await waitForBar(page);
  const unread = findings.filter(({ code }) => code === 'FIELD_UNREADABLE').map(({ field }) => field);
  expect(unread).toContain('headers');
  const { press, reach } = keyboardUser(page);
  for (let before = unread.indexOf('headers'); before >= 0; before -= 1) await reach('Point out a field');
  await page.keyboard.press('Enter');
  await reach('textarea');
  await page.keyboard.press('Enter');
  await waitForAssistant(
    page,
    now => !now.findings.some(({ code, field }) => code === 'FIELD_UNREADABLE' && field === 'headers'),
  );
  await press('Export');
});
