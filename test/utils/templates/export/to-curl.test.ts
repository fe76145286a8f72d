import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportConfiguration } from '../../../../utils/templates/export/export-configuration.ts';
import type { Webhook } from '../../../../utils/templates/webhook.ts';
import { sampleValues, sampleWebhook } from '../samples.ts';

const place = { scope: 'org', org_id: 'b1f7', apiHost: 'api.eu.mist.com', leftOut: [] } as const;
const environment = { PATH: process.env.PATH, MIST_TOKEN: 't"$`o' };

/** What bash would call curl with, when the text is run with these environment variables. */
function run(text: string, values: Readonly<Record<string, string>> = {}): string[] {
  const script = `curl() { printf '%s\\0' "$@"; }\n${text}`;
  const output = execFileSync('bash', ['--norc', '-c', script], {
    stdio: ['ignore', 'pipe', 'pipe'],

    env: { ...environment, ...values },
    encoding: 'utf8',
  });
  return output.split('\0').slice(0, -1);
}

function bodyOf(args: readonly string[]): unknown {
  return JSON.parse(args.at(-1) ?? '');
}

describe('the command, run by bash', () => {
  test('with secrets in clear', () => {
    const { text } = exportConfiguration('curl', { ...place, webhook: sampleWebhook, includeSecrets: true });
    const args = run(text);
    expect(args.slice(0, -1)).toEqual([
      '-X',
      'POST',
      'https://api.eu.mist.com/api/v1/orgs/b1f7/webhooks',
      '-H',
      'Authorization: Token t"$`o',
      '-H',
      'Content-Type: application/json',
      '--data-raw',
    ]);
    expect(bodyOf(args)).toEqual(sampleWebhook);
  });

  test('with secrets from the environment', () => {
    const { text } = exportConfiguration('curl', { ...place, webhook: sampleWebhook, includeSecrets: false });
    expect(text).not.toMatch(/marked|hunter2|t0k3n/);
    const values = Object.entries(sampleValues).map(([name, value]) => [
      `WEBHOOK_${name.toUpperCase()}`,
      value,
    ]);
    expect(bodyOf(run(text, Object.fromEntries(values)))).toEqual(sampleWebhook);
  });

  test('a secret with quotes, backslashes and line ends arrives as it is', () => {
    const secret = '\\ " \' $(x) `y` & \\n \n\r\t é\n';
    const { text } = exportConfiguration('curl', {
      ...place,
      webhook: { secret: 'x' },
      includeSecrets: false,
    });
    expect(bodyOf(run(text, { WEBHOOK_SECRET: secret }))).toEqual({ secret });
  });

  test('does not call curl while a secret is missing', () => {
    const { text } = exportConfiguration('curl', {
      ...place,
      webhook: { secret: 'x' },
      includeSecrets: false,
    });
    expect(() => run(`set -o pipefail; ${text}`)).toThrow(/WEBHOOK_SECRET: is not set/);
  });

  test('any text arrives as it is', () => {
    const hostile = fc.constantFrom(
      "'",
      "''",
      '\\',
      '$(id)',
      '`id`',
      '!!',
      '\n',
      '\x01',
      '\ud800',
      '"',
      '{{x}}',
      '{{{{',
    );
    const part = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), hostile);
    const value = fc.array(part, { maxLength: 6 }).map(parts => parts.join(''));
    const webhook = fc.record({ name: value, headers: fc.dictionary(value, value, { maxKeys: 2 }) });
    fc.assert(
      fc.property(fc.array(webhook, { minLength: 20, maxLength: 20 }), webhooks => {
        const texts = webhooks.map(
          each => exportConfiguration('curl', { ...place, webhook: each, includeSecrets: true }).text,
        );
        const bodies = run(texts.join('\n')).filter((_, index) => index % 9 === 8);
        expect(bodies.map(body => JSON.parse(body))).toEqual(
          webhooks.map(each => JSON.parse(JSON.stringify(each))),
        );
      }),
      { numRuns: 10 },
    );
  });
});

test('parts of the address that are not known, or are none, are taken from the environment', () => {
  const webhook: Webhook = { name: 'a' };
  const input = { webhook, scope: 'site', includeSecrets: true, leftOut: [] } as const;
  const first = (more: { site_id?: string; apiHost?: string }) =>
    /^curl .*(?= \\$)/m.exec(exportConfiguration('curl', { ...input, ...more }).text)?.[0];
  expect(first({})).toBe('curl -X POST "https://$MIST_API_HOST/api/v1/sites/$SITE_ID/webhooks"');
  expect(first({ site_id: '$(id)', apiHost: 'a"b' })).toBe(first({}));
  expect(first({ site_id: 'c0', apiHost: 'api.mist.com' })).toBe(
    'curl -X POST "https://api.mist.com/api/v1/sites/c0/webhooks"',
  );
});
