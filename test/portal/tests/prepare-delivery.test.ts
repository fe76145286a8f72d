import { describe, expect, it } from 'vitest';
import { prepareDelivery } from '../sender/prepare-delivery.ts';
import type { SenderWebhook } from '../sender/sender-webhook.ts';

const body = '{"topic":"ping","events":[]}';

function headersOf(webhook: Partial<SenderWebhook>): Record<string, string> {
  const delivery = prepareDelivery({ url: 'https://hooks.example.com/', ...webhook }, body, 'access');
  if ('withheld' in delivery) throw new Error(delivery.withheld);
  return Object.fromEntries(delivery.headers);
}

const own = { 'User-Agent': 'Mist-webhook', 'Content-Type': 'application/json' };
const text = (json: string) => ({ notation: 'json', text: json }) as const;

describe('prepareDelivery', () => {
  it('sends no signature without a secret', () => {
    expect(headersOf({ type: 'http-post' })).toEqual(own);
    expect(headersOf({ secret: '' })).toEqual(own);
  });

  // Values from `printf … | openssl dgst -sha256 -hmac 'key'` and `-sha1`.
  it('signs with both algorithms in lower-case hexadecimal', () => {
    expect(headersOf({ secret: 'key' })).toEqual({
      ...own,
      'X-Mist-Signature-v2': 'ba5aabcbf50b50de9270ca850e30d0e690b4de8e76773a22c420000dd0588fb5',
      'X-Mist-Signature': '609d42fb012d4d77fce618d39786495d493567b4',
    });
  });

  it('adds the custom headers', () => {
    expect(headersOf({ headers: text('{"X-Team":"network"}') })).toEqual({ ...own, 'X-Team': 'network' });
  });

  it('sends X-Mist-Error in place of all custom headers, signed all the same', () => {
    const headers = headersOf({ secret: 'key', headers: text('{"X-Team":"network","X-Count":7}') });
    expect(headers['X-Mist-Error']).toBe('header[X-Count] not a string');
    expect(headers).not.toHaveProperty('X-Team');
    expect(headers).toHaveProperty('X-Mist-Signature-v2');
  });

  it('keeps its own headers when a custom header has their name', () => {
    const headers = headersOf({ headers: text('{"user-agent":"me","x-mist-error":"me","Host":"me"}') });
    expect(headers).toEqual(own);
  });

  it.each(['oauth2', 'splunk'])('uses neither secret nor custom headers for %s', type => {
    const headers = headersOf({ type, splunk_token: 't', secret: 'key', headers: text('{"A":7}') });
    expect(Object.keys(headers)).toEqual(['User-Agent', 'Content-Type', 'Authorization']);
  });

  it('sends the Splunk token as HEC expects it', () => {
    expect(headersOf({ type: 'splunk', splunk_token: 't' }).Authorization).toBe('Splunk t');
  });

  it('puts a body for Splunk under event, and leaves others as they are', () => {
    const url = 'https://hooks.example.com/';
    const splunk = prepareDelivery({ url, type: 'splunk', splunk_token: 't' }, body);
    expect(splunk).toHaveProperty('body', `{"event":${body}}`);
    expect(prepareDelivery({ url, type: 'oauth2' }, body)).toHaveProperty('body', body);
  });

  it('sends the fetched token as Bearer', () => {
    expect(headersOf({ type: 'oauth2' }).Authorization).toBe('Bearer access');
  });

  it('sends nothing for splunk without a token, and nothing when disabled', () => {
    const url = 'https://hooks.example.com/';
    expect(prepareDelivery({ url, type: 'splunk', splunk_token: '' }, body)).toHaveProperty('withheld');
    expect(prepareDelivery({ url, enabled: false }, body)).toHaveProperty('withheld');
  });

  it('verifies certificates unless told not to', () => {
    const url = 'https://hooks.example.com/';
    expect(prepareDelivery({ url }, body)).toHaveProperty('verifyCertificate', true);
    expect(prepareDelivery({ url, verify_cert: false }, body)).toHaveProperty('verifyCertificate', false);
  });
});
