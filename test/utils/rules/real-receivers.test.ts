import { expect, test } from 'vitest';
import { check } from '../../../utils/rules/check.ts';
import { draftFromWebhook } from '../../../utils/templates/draft-from-webhook.ts';
import { realReceivers } from '../../cases/real-receivers.ts';

test('there are enough of them', () => {
  expect(realReceivers.length).toBeGreaterThanOrEqual(120);
});

test.each(realReceivers.map(each => [each.name, each] as const))(
  '%s gives neither an error nor a warning',
  (_name, { webhook, scope }) => {
    const context = { scope, mode: 'edit', touched: true, otherNames: [] } as const;
    const findings = check(draftFromWebhook(webhook), context);
    expect(findings.filter(({ severity }) => severity !== 'note').map(({ code }) => code)).toEqual([]);
  },
);
