import { describe, expect, test } from 'vitest';
import { webhookPage } from '../webhook-page.ts';
import { fillPage } from '../write/fill-page.ts';

const shown = (value: string) =>
  `<div><label for="old">Secret (current)</label><input id="old" type="password" value="${value}" readonly></div>`;
const replacing = (value: string, label = 'New Secret') =>
  `<div><label>${label}</label><input id="new" type="password" value="${value}"></div>`;
describe('a secret that is shown, beside a box for a new one', () => {
  test('only the box for the new one is filled', async () => {
    const { report, page } = await fillPage(webhookPage({ advanced: shown('••••••••') + replacing('') }), {
      secret: { status: 'read', value: 'n3w-s3cret' },
    });
    expect(report).toEqual({ secret: 'filled' });
    expect(page.document.querySelector<HTMLInputElement>('#new')?.value).toBe('n3w-s3cret');
    expect(page.document.querySelector<HTMLInputElement>('#old')?.value).toBe('••••••••');
  });
});
