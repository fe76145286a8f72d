import { describe, expect, test } from 'vitest';
import { importConfiguration } from '../../../../utils/templates/import/import-configuration.ts';
import { changedNumber } from '../../../../utils/templates/import/json-value.ts';

test.each(['0', '-0', '1.0', '1e3', '0.10', '9007199254740991', '1700000000.123456', '1E+21', '5e-324'])(
  '%s stays',
  written => expect(changedNumber(written)).toBeUndefined(),
);

test.each([
  ['9007199254740993', '9007199254740992'],
  ['0.12345678901234567890', '0.12345678901234568'],
  ['1e-400', '0'],
  ['1e400', 'Infinity'],
])('%s becomes %s', (written, kept) => expect(changedNumber(written)).toBe(kept));

describe('in a configuration', () => {
  const of = (number: string) =>
    importConfiguration(`{"name":"A","rules":[{"topic":"alarms","id":${number}}]}`);

  test('a number that is changed is told with its place', () => {
    expect(of('12345678901234567891')).toMatchObject({
      ok: true,
      notes: [{ path: 'webhook.rules[0].id', message: expect.stringContaining('12345678901234567000') }],
    });
    expect(of('12345')).toMatchObject({ ok: true, notes: [] });
  });

  test('one that is too large is refused', () => {
    expect(of('1e400')).toMatchObject({ ok: false, problems: [{ path: 'webhook.rules[0].id', line: 1 }] });
  });
});
