import { describe, expect, test } from 'vitest';
import { fillPage } from '../page/fill-page.ts';
import { readPage } from '../page/read-page.ts';
import { webhookPage } from '../page/webhook-page.ts';

describe('a secret that the page keeps', () => {
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
});

const box = (label: string, id: string, value = '') =>
  `<div><label>${label}</label><input id="${id}" type="password" value="${value}"></div>`;
const secret = { status: 'read', value: 'n3w-s3cret' } as const;

describe('a secret that is asked for twice', () => {
  test.each([
    ['Confirm Secret', 'Secret'],
    ['Secret (again)', 'Secret'],
    ['Re-enter Secret *', 'Secret'],
    ['Verify Secret Token', 'Secret Token'],
    ['Repeat', 'Secret'],
    ['Secret Confirmation', 'Webhook Secret'],
  ])('is read from the first box, and typed into both: %s', async (again, label) => {
    const advanced = box(label, 'one', 'old') + box(again, 'two', 'old');
    expect(readPage(webhookPage({ advanced })).secret).toBe('old');
    const { report, page } = await fillPage(webhookPage({ advanced }), { secret });
    const values = ['one', 'two'].map(id => page.document.querySelector<HTMLInputElement>(`#${id}`)?.value);
    expect({ report, values }).toEqual({
      report: { secret: 'filled' },
      values: ['n3w-s3cret', 'n3w-s3cret'],
    });
  });

  test('is typed into both where the page builds the boxes anew', async () => {
    const advanced = `<div id="part">${box('Secret', 'one') + box('Confirm Secret', 'two')}</div>`;
    const { page } = await fillPage(webhookPage({ advanced }), { secret }, ({ document }) => {
      const part = document.querySelector('#part');
      part?.addEventListener('input', () => {
        const [one = '', two = ''] = Array.from(part.querySelectorAll('input'), ({ value }) => value);
        part.innerHTML = box('Secret', 'one', one) + box('Confirm Secret', 'two', two);
      });
    });
    expect(page.document.querySelector<HTMLInputElement>('#two')?.value).toBe('n3w-s3cret');
  });

  test.each([
    ['of another field', box('Confirm Password', 'two')],
    ['with a name of its own', box('Confirm URL', 'two')],
    ['behind another box', box('Hint', 'three') + box('Confirm Secret', 'two')],
  ])('is not typed into a box %s', async (_, other) => {
    const { page } = await fillPage(webhookPage({ advanced: box('Secret', 'one') + other }), { secret });
    expect(page.document.querySelector<HTMLInputElement>('#two')?.value).toBe('');
  });
});
