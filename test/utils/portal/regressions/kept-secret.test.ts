import { describe, expect, test } from 'vitest';
import { readPage } from '../read-page.ts';
import { webhookPage } from '../webhook-page.ts';
import { fillPage } from '../write/fill-page.ts';

const shown = (value: string) =>
  `<div><label for="old">Secret (current)</label><input id="old" type="password" value="${value}" readonly></div>`;
const replacing = (value: string, label = 'New Secret') =>
  `<div><label>${label}</label><input id="new" type="password" value="${value}"></div>`;
const secretIn = (advanced: string) => readPage(webhookPage({ advanced })).secret;

describe('a secret that is shown, beside a box for a new one', () => {
  test.each([
    ['what is typed replaces it', shown('0ld-s3cret') + replacing('n3w'), 'n3w'],
    ['nothing typed leaves it', shown('0ld-s3cret') + replacing(''), '0ld-s3cret'],
    ['nothing typed leaves one that dots hide', shown('••••••••') + replacing(''), 'unreadable'],
    ['nothing typed leaves one that nothing shows', replacing(''), 'unreadable'],
    ['one that nothing shows is replaced', replacing('n3w', 'New Webhook Secret'), 'n3w'],
  ])('%s', (_, advanced, secret) => expect(secretIn(advanced)).toBe(secret));

  test('they leave no other field in doubt', () => {
    const advanced = shown('••••••••') + replacing('');
    expect(readPage(webhookPage({ advanced }))).toMatchObject({ headers: 'absent', verify_cert: 'absent' });
  });

  test('only the box for the new one is filled', async () => {
    const { report, page } = await fillPage(webhookPage({ advanced: shown('••••••••') + replacing('') }), {
      secret: { status: 'read', value: 'n3w-s3cret' },
    });
    expect(report).toEqual({ secret: 'filled' });
    expect(page.document.querySelector<HTMLInputElement>('#new')?.value).toBe('n3w-s3cret');
    expect(page.document.querySelector<HTMLInputElement>('#old')?.value).toBe('••••••••');
  });
});

describe('an empty box for a secret', () => {
  const hinted = (hint: string) =>
    `<div><label>Secret</label><input type="password"><small>${hint}</small></div>`;

  test.each([
    hinted('Leave blank to keep the current secret.'),
    hinted('A secret is set.'),
    hinted('Already configured'),
    hinted('Leave empty to keep it.'),
    '<label for="s">Secret</label><input id="s" placeholder="Leave blank to keep secret">',
    '<label for="s">Secret</label><input id="s" placeholder="Already set">',
    '<label for="s">Secret</label><input id="s" placeholder="Secret is set">',
    '<label for="s">Secret</label><input id="s" value="&lt;hidden&gt;">',
    '<label for="s">Secret</label><input id="s" placeholder="(set)">',
  ])('that keeps one: %s', advanced => expect(secretIn(advanced)).toBe('unreadable'));

  test.each([
    hinted('Keep your secret safe.'),
    hinted('Leave blank to send no signature.'),
    hinted('The secret is set as the key of X-Mist-Signature.'),
  ])('that keeps none: %s', advanced => expect(secretIn(advanced)).toBe(''));
});

test.each([
  '<div><label>Secret</label><span>Set</span> <a href="#">Change secret</a></div>',
  '<div><label>Secret</label><code>Zk83mWq0TnB5</code> <button>Copy</button></div>',
  '<div><label>Secret</label><span>••••••••</span></div>',
])('a secret in no box takes none of the next field: %s', text => {
  const next = '<div><label>Signature note</label><input value="note"></div>';
  expect(secretIn(text + next)).toBe('unreadable');
});

test('buttons beside its box change nothing', () => {
  const buttons = '<button aria-label="Show"></button><button>Copy</button><button>Regenerate</button>';
  const box = `<div><label>Secret</label><div><input type="password" value="s3cret">${buttons}</div></div>`;
  expect(secretIn(box)).toBe('s3cret');
});
