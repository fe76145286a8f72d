import { expect, test } from 'vitest';
import { check } from '../../../utils/rules/check.ts';
import { draftFromWebhook } from '../../../utils/templates/draft-from-webhook.ts';
import { realReceivers } from '../../cases/real-receivers.ts';

test('there are enough of them, and few that deserve a finding', () => {
  expect(realReceivers.length).toBeGreaterThanOrEqual(120);
  expect(realReceivers.filter(({ expected }) => !expected).length).toBeGreaterThanOrEqual(120);
});

test.each(realReceivers.map(each => [each.name, each] as const))(
  '%s gives neither an error nor a warning that it does not deserve',
  (_name, { webhook, scope, expected = [] }) => {
    const context = { scope, mode: 'edit', touched: true, otherNames: [] } as const;
    const findings = check(draftFromWebhook(webhook), context);
    expect(findings.filter(({ severity }) => severity !== 'note').map(({ code }) => code)).toEqual(expected);
  },
);
