import type { FormValues } from '../../portal/driver.ts';

const tail = crypto.randomUUID().replaceAll('-', '');

/** A secret by which its place can be told wherever it turns up. */
export const planted = (place: string): string => `planted-${place}-${tail}`;

const SYLLABLES = 'ba be bi bo da de di do la le li lo na ne ni no'.split(' ');

/** A word of its own. Stands where no secret does, so that it has to be found: a search that does not find it proves nothing. */
export const findable = `findable-${[...tail.slice(0, 10)].map(digit => SYLLABLES[Number.parseInt(digit, 16)]).join('')}`;

/** How every planted secret begins. */
export const PLANTED = /planted-[\w-]+/g;

const plain = { url: `https://hooks.example.com/${findable}`, topics: ['alarms'] };

/** A form of each type with a secret in every field that may hold one; `from` is part of each mark. */
export function plantedForms(from: string): readonly (FormValues & { readonly name: string })[] {
  const mark = (place: string) => planted(`${from}-${place}`);
  return [
    {
      ...plain,
      name: 'Post',
      type: 'http-post',
      url: `https://user:${mark('url-password')}@hooks.example.com/in?token=${mark('url-token')}`,
      secret: mark('secret'),
      headers: {
        Authorization: `Bearer ${mark('authorization')}`,
        'X-Api-Key': mark('api-key'),
        Cookie: `session=${mark('cookie')}`,
      },
    },
    {
      ...plain,
      name: 'OAuth',
      type: 'oauth2',
      oauth2_grant_type: 'password',
      oauth2_token_url: `https://login.example.com/token?client_secret=${mark('token-url')}`,
      oauth2_client_id: 'mist',
      oauth2_client_secret: mark('client-secret'),
      oauth2_username: 'mist',
      oauth2_password: mark('oauth-password'),
    },
    { ...plain, name: 'Splunk', type: 'splunk', splunk_token: mark('splunk-token') },
  ];
}
