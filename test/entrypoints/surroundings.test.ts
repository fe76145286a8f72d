import { expect, test, vi } from 'vitest';
import { surroundingsOf } from '../../entrypoints/assistant.content/portal-place.ts';
import { draftOf } from '../cases/draft-of.ts';
import { livePage } from '../utils/portal/page/live-page.ts';
import { formOn } from '../utils/portal/page/read-page.ts';
import { webhookPage } from '../utils/portal/page/webhook-page.ts';

const row = (name: string) => `<tr><td>${name}</td><td>https://${name}.example.com</td></tr>`;
const before = `<section><h2>Webhooks</h2><button>Add Webhook</button><table><tr><th>Name</th><th>URL</th></tr>
  ${row('feed')}${row('pager')}</table></section>`;
const feed = draftOf({ name: 'feed' });
const unread = { ...feed, name: { status: 'unreadable' } } as const;

function surroundingsOn(title: string) {
  const { document, window } = livePage(webhookPage({ before, title: `<h2>${title}</h2>` }));
  vi.stubGlobal('location', window.location);
  const form = formOn(document);
  if (!form) throw new Error('No form was found.');
  const { contextOf } = surroundingsOf(form);
  return (draft: typeof feed, touched: boolean) => contextOf(form.root, draft, touched).otherNames;
}

test('a new webhook has all others beside it', () => {
  expect(surroundingsOn('Add Webhook')(unread, true)).toEqual(['feed', 'pager']);
});

test('an existing one is not its own other, whatever is typed then', () => {
  const otherNames = surroundingsOn('Edit Webhook');
  expect(otherNames(feed, false)).toEqual(['pager']);
  expect(otherNames(draftOf({ name: 'pager' }), true)).toEqual(['pager']);
});

test('nothing is said of others before its name is there', () => {
  const otherNames = surroundingsOn('Edit Webhook');
  expect(otherNames(unread, false)).toEqual([]);
  expect(otherNames(draftOf({ name: '' }), false)).toEqual([]);
  expect(otherNames(feed, false)).toEqual(['pager']);
});

test('nor once a name may be typed that was not there before', () => {
  const otherNames = surroundingsOn('Edit Webhook');
  expect(otherNames(unread, true)).toEqual([]);
  expect(otherNames(feed, true)).toEqual([]);
});
