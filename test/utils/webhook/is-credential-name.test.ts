import { expect, test } from 'vitest';
import { isCredentialName } from '../../../utils/webhook/is-credential-name.ts';

test.each([
  'Authorization',
  'X-Api-Key',
  'api_key',
  'X-Auth',
  'PRIVATE-TOKEN',
  'Cookie',
  'code',
  'sig',
  'x-functions-key',
])('%s carries a credential', name => expect(isCredentialName(name)).toBe(true));

test.each(['X-Team', 'tenant', 'X-Keyboard', 'Content-Type', 'zipcode', ''])('%s does not', name =>
  expect(isCredentialName(name)).toBe(false),
);
