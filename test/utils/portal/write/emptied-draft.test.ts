import { expect, test } from 'vitest';
import { emptiedDraft } from '../../../../utils/portal/write/emptied-draft.ts';
import type { WebhookDraft } from '../../../../utils/webhook/draft.ts';
import { plainDraft } from '../plain-draft.ts';
import { nothingWanted } from './nothing-wanted.ts';

const read = <T>(value: T) => ({ status: 'read', value }) as const;
const before: WebhookDraft = { ...nothingWanted, type: read('http-post'), name: read(''), secret: read('a') };

test('what came with another type is emptied, and nothing else is touched', () => {
  const now: WebhookDraft = {
    ...before,
    type: read('oauth2'),
    name: read('Filled'),
    oauth2_client_id: read(''),
    oauth2_client_secret: read('s'),
    oauth2_scopes: read(['read']),
    secret: { status: 'absent' },
  };
  const emptied = emptiedDraft(before, now);
  expect(emptied && plainDraft(emptied)).toEqual({
    ...plainDraft(nothingWanted),
    oauth2_client_secret: '',
    oauth2_scopes: [],
  });
});

test('there is nothing to empty where all fields were there before', () => {
  expect(emptiedDraft(before, { ...before, secret: read('b'), name: read('Filled') })).toBeNull();
  const collapsed: WebhookDraft = { ...before, secret: { status: 'collapsed' } };
  expect(emptiedDraft(collapsed, { ...before, secret: read('b') })).toBeNull();
});
