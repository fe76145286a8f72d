import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftFromWebhook } from '../../../utils/templates/draft-from-webhook.ts';
import { exportConfiguration } from '../../../utils/templates/export/export-configuration.ts';
import { exportLibrary } from '../../../utils/templates/export/export-library.ts';
import { importConfiguration } from '../../../utils/templates/import/import-configuration.ts';
import { templateFromWebhook } from '../../../utils/templates/secure-template.ts';
import { applyVariables, splitVariables } from '../../../utils/templates/variables.ts';
import { webhookFromDraft } from '../../../utils/templates/webhook-from-draft.ts';
import { timesOfThisRun } from '../../setup/extent.ts';
import { validDraft } from './valid-draft.ts';

/** Values for which the variables of `written` give `literal`: a variable stands once only, so any fit is one. */
function solve(written: unknown, literal: unknown): Record<string, string> {
  if (typeof written === 'string' && typeof literal === 'string') {
    const names: string[] = [];
    const pattern = splitVariables(written).map(piece => {
      if ('text' in piece) return piece.text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
      names.push(piece.variable);
      return '([^]*)';
    });
    const values = new RegExp(`^${pattern.join('')}$`).exec(literal)?.slice(1) ?? [];
    return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
  }
  if (typeof written !== 'object' || typeof literal !== 'object' || !written || !literal) return {};
  return Object.assign(
    {},
    ...Object.keys(written).map(key => solve(Reflect.get(written, key), Reflect.get(literal, key))),
  );
}

describe.each(['mist-api', 'template'] as const)('import(export(draft)) is the draft: %s', format => {
  test.each([true, false])('secrets in clear: %s', { timeout: 60_000 }, includeSecrets => {
    fc.assert(
      fc.property(validDraft, draft => {
        const { webhook, leftOut } = webhookFromDraft(draft);
        expect(leftOut).toEqual([]);
        fc.pre(Object.keys(webhook).length > 0);
        const { text, variables } = exportConfiguration(format, {
          webhook,
          scope: 'unknown',
          includeSecrets,
          leftOut,
        });
        const result = importConfiguration(text);
        if (!result.ok) throw new Error(JSON.stringify(result.problems));
        const [imported] = result.webhooks;
        expect(imported?.variables).toEqual(variables);
        const values = solve(imported?.webhook, webhook);
        expect(Object.keys(values).toSorted()).toEqual(variables.map(({ name }) => name).toSorted());
        expect(draftFromWebhook(applyVariables(imported?.webhook ?? {}, values))).toEqual(draft);
        expect(includeSecrets && variables.length > 0).toBe(false);
      }),
      { numRuns: timesOfThisRun(200) },
    );
  });
});

test('import(export(templates)) are the templates', { timeout: 60_000 }, () => {
  const template = fc
    .record({
      draft: validDraft,
      id: fc.uuid(),
      name: fc.string({ minLength: 1 }),
      tags: fc.array(fc.string()),
      scope: fc.constantFrom('org' as const, 'site' as const, 'any' as const),
    })
    .map(({ draft, ...meta }) => templateFromWebhook(webhookFromDraft(draft).webhook, meta).template);
  fc.assert(
    fc.property(fc.array(template, { minLength: 1, maxLength: 3 }), templates => {
      const result = importConfiguration(exportLibrary('template', templates, false).text);
      if (!result.ok) throw new Error(JSON.stringify(result.problems));
      expect(result.webhooks.map(each => each.template)).toEqual(templates);
      expect(result.notes).toEqual([]);
    }),
  );
});
