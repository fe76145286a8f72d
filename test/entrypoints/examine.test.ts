import { describe, expect, test } from 'vitest';
import { examine } from '../../entrypoints/assistant.content/examine.ts';
import { formSeenSchema } from '../../utils/store/messages.ts';
import { absentDraft, type WebhookDraft } from '../../utils/webhook/draft.ts';
import { fieldNames } from '../../utils/webhook/fields.ts';
import type { FormContext } from '../../utils/webhook/finding.ts';
import { contextOf, draftOf } from '../cases/draft-of.ts';
import { httpPost } from '../cases/form-case.ts';
import { formCases } from '../cases/form-cases.ts';

const context: FormContext = { scope: 'org', mode: 'add', touched: true, otherNames: [] };
const good = draftOf(httpPost);
const unreadable = { status: 'unreadable' } as const;
const nothing: WebhookDraft = {
  ...absentDraft,
  ...Object.fromEntries(fieldNames.map(field => [field, unreadable])),
};

describe('the state of a form', () => {
  test('is clean where all is read and nothing is wrong', () => {
    expect(examine(good, context).seen).toMatchObject({ state: 'clean', errors: 0, warnings: 0 });
  });
  test('is problems with an error or a warning, whatever cannot be read', () => {
    const { seen } = examine({ ...good, url: { status: 'read', value: '' }, name: unreadable }, context);
    expect(seen).toMatchObject({ state: 'problems', unreadable: ['name'] });
    expect(seen.errors).toBeGreaterThan(0);
  });
  test('is partial where something cannot be read', () => {
    const { seen, unreadable: fields } = examine({ ...good, name: unreadable }, context);
    expect(seen).toMatchObject({ state: 'partial', errors: 0, warnings: 0, unreadable: ['name'] });
    expect(fields).toEqual(['name']);
  });
  test('is partial while a section is closed', () => {
    const { seen, collapsed } = examine({ ...good, secret: { status: 'collapsed' } }, context);
    expect(seen.state).toBe('partial');
    expect(collapsed).toEqual(['secret']);
  });
  test('is partial while required fields of a new form are still to do', () => {
    const { seen, toDo, findings } = examine(draftOf({}), { ...context, touched: false });
    expect(seen).toMatchObject({ state: 'partial', errors: 0 });
    expect(toDo.map(({ code }) => code)).toContain('URL_MISSING');
    expect(findings.map(({ code }) => code)).not.toContain('URL_MISSING');
  });
  test('is unreadable where no field can be read', () => {
    expect(examine(nothing, context).seen).toMatchObject({ state: 'unreadable', errors: 0, warnings: 0 });
  });
});

test.each(formCases.map(each => [each.title, each] as const))(
  '%s: counts agree with the findings',
  (_, each) => {
    const { seen, findings } = examine(draftOf(each.form), contextOf(each));
    expect(seen.errors + seen.warnings + seen.notes).toBe(findings.length);
    const found = findings.map(({ code, field }) => `${code} ${field}`);
    expect(found.toSorted()).toEqual(each.expected.map(({ code, field }) => `${code} ${field}`).toSorted());
  },
);

test('what the popup is told names fields, and holds no value', () => {
  const secret = 'a-secret-of-these-tests';
  const draft: WebhookDraft = { ...good, secret: { status: 'read', value: secret }, name: unreadable };
  const { seen } = examine(draft, context);
  expect(formSeenSchema().parse(seen)).toEqual(seen);
  expect(JSON.stringify(seen)).not.toContain(secret);
  expect(seen.unreadable.every(field => fieldNames.some(name => name === field))).toBe(true);
});
