import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, fix, toDo } from '../../../utils/rules/check.ts';
import { say } from '../../../utils/rules/say.ts';
import { fieldNames } from '../../../utils/webhook/fields.ts';
import type { Finding } from '../../../utils/webhook/finding.ts';
import { timesOfThisRun } from '../../setup/extent.ts';
import { anyContext, anyDraft } from './arbitrary-draft.ts';

const runs = { numRuns: timesOfThisRun(1000) };
/** Milliseconds; the machine may be busy with browsers at the same time. */
const patience = { timeout: 30_000 };

const isSame = (finding: Finding) => (other: Finding) =>
  other.code === finding.code && other.field === finding.field && other.at?.header === finding.at?.header;

describe('for any draft', patience, () => {
  test('check answers in the order of the fields, and leaves alone what is not read', () => {
    fc.assert(
      fc.property(anyDraft, anyContext, (draft, context) => {
        const findings = check(draft, context);
        const order = findings.map(({ field }) => fieldNames.indexOf(field));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
        for (const { code, field } of findings) {
          const expected = code === 'FIELD_UNREADABLE' ? 'unreadable' : 'read';
          expect(draft[field].status).toBe(expected);
        }
      }),
      runs,
    );
  });

  test('a fix removes its finding, changes no other field, and does nothing when repeated', () => {
    fc.assert(
      fc.property(anyDraft, anyContext, (draft, context) => {
        for (const finding of check(draft, context).filter(({ fixable }) => fixable)) {
          const fixed = fix(draft, finding);
          expect({ ...fixed, [finding.field]: null }).toEqual({ ...draft, [finding.field]: null });
          expect(
            check(fixed, context).some(isSame(finding)),
            JSON.stringify([finding, fixed[finding.field]]),
          ).toBe(false);
          expect(fix(fixed, finding)).toEqual(fixed);
        }
      }),
      runs,
    );
  });

  test('a finding without a fix changes nothing', () => {
    fc.assert(
      fc.property(anyDraft, anyContext, (draft, context) => {
        for (const finding of check(draft, context).filter(({ fixable }) => !fixable)) {
          expect(fix(draft, finding)).toBe(draft);
        }
      }),
      { numRuns: timesOfThisRun(300) },
    );
  });

  test('a fix of one draft does no harm to another', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, anyContext, (draft, other, context) => {
        for (const finding of check(draft, context)) {
          expect(Object.keys(fix(other, finding))).toEqual(Object.keys(other));
        }
      }),
      { numRuns: timesOfThisRun(500) },
    );
  });

  test('each finding has whole sentences, and a label where it has a fix', () => {
    fc.assert(
      fc.property(anyDraft, anyContext, (draft, context) => {
        for (const finding of check(draft, context)) {
          const { problem, consequence, remedy, fix: label } = say(finding);
          for (const sentence of [problem, consequence, remedy]) expect(sentence).toMatch(/[.]$/);
          expect(label !== undefined).toBe(finding.fixable === true);
        }
      }),
      runs,
    );
  });

  test('what is still to do and what is wrong make up all findings', () => {
    fc.assert(
      fc.property(anyDraft, anyContext, (draft, context) => {
        const findings = check(draft, context);
        const parts = toDo(findings, context);
        expect(parts.findings.length + parts.toDo.length).toBe(findings.length);
        if (context.touched || context.mode === 'edit') expect(parts.toDo).toEqual([]);
      }),
      { numRuns: timesOfThisRun(300) },
    );
  });
});

test('no secret stands in a finding', patience, () => {
  const secretFields = ['secret', 'splunk_token', 'oauth2_client_secret', 'oauth2_password'] as const;
  fc.assert(
    fc.property(anyDraft, anyContext, fc.uuid(), (draft, context, mark) => {
      const marked = {
        ...draft,
        url: { status: 'read' as const, value: `https://user:${mark}@10.0.0.1/#x` },
      };
      for (const field of secretFields)
        Object.assign(marked, { [field]: { status: 'read', value: `${mark} ` } });
      expect(JSON.stringify(check(marked, context))).not.toContain(mark);
    }),
    { numRuns: timesOfThisRun(300) },
  );
});
