import { expect, test } from 'vitest';
import { readForm } from '../../../../utils/portal/read-form.ts';
import { formOn } from '../form-on.ts';
import { pageFrom } from '../page.ts';
import { webhookPage } from '../webhook-page.ts';

const type =
  '<div><label for="type">Webhook Type</label><select id="type"><option selected>OAuth2</option></select></div>';

/** Boxes with their values; a name is tied to its box, stands in it, or stands before it. */
const tied = (name: string, value: string) => `<div><label>${name} <input value="${value}"></label></div>`;
const inside = (name: string, value: string) => `<div><input placeholder="${name}" value="${value}"></div>`;
const before = (name: string, value: string) => `<div><div>${name}</div><input value="${value}"></div>`;

/** The secrets on a page, with how they were read. */
function secretsOn(more: string, advanced = ''): object {
  const form = formOn(pageFrom(webhookPage({ type, more, advanced })));
  if (!form) throw new Error('No form was found.');
  const { secret, oauth2_client_secret } = readForm(form);
  const told = (reading: typeof secret) => (reading.status === 'read' ? reading.value : reading.status);
  return { secret: told(secret), oauth2_client_secret: told(oauth2_client_secret) };
}

test.each([
  ['tied to its box', tied],
  ['in its box', inside],
  ['before its box', before],
])('a "Secret" after the client ID is the client’s: %s', (_, box) => {
  const client = box('Client ID', 'mist') + box('Secret', 'of the client');
  expect(secretsOn(client)).toEqual({ secret: 'absent', oauth2_client_secret: 'of the client' });
  expect(secretsOn(client, box('Secret', 'for signing'))).toEqual({
    secret: 'for signing',
    oauth2_client_secret: 'of the client',
  });
});

test('a "Secret" further below, or beside a client secret, is the one for signing', () => {
  const secret = tied('Secret', 'for signing');
  expect(secretsOn(tied('Client ID', 'mist') + tied('Scopes', 'read') + secret)).toMatchObject({
    secret: 'for signing',
  });
  expect(secretsOn(tied('Client Secret', 'c') + tied('Client ID', 'mist') + secret)).toEqual({
    secret: 'for signing',
    oauth2_client_secret: 'c',
  });
});
