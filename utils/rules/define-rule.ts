import type { Reading, WebhookDraft } from '../webhook/draft.ts';
import type { FieldName } from '../webhook/fields.ts';
import type { Finding, FormContext, Severity } from '../webhook/finding.ts';
import type { Code } from './sentences.ts';

/** The value that a draft's field holds once it is read. */
export type ValueOf<F extends FieldName> = WebhookDraft[F] extends Reading<infer V> ? V : never;

/** What a rule has found; field and severity are added from its definition. */
export interface Report {
  readonly code: Code;
  readonly args?: Finding['args'];
  readonly at?: NonNullable<Finding['at']>;
  readonly fixable?: boolean;
}

/** A rule as the list holds it. `fix` changes only the finding's own field. */
export interface Rule {
  readonly codes: Readonly<Partial<Record<Code, Severity>>>;
  /** The one field its findings are about; absent for a rule that looks at every field. */
  readonly field?: FieldName;
  check(draft: WebhookDraft, context: FormContext): Finding[];
  fix?(draft: WebhookDraft, finding: Finding): WebhookDraft;
}

interface Definition<F extends FieldName> {
  readonly field: F;
  readonly codes: Rule['codes'];
  find(value: ValueOf<F>, draft: WebhookDraft, context: FormContext): readonly Report[];
  fix?(value: ValueOf<F>, finding: Finding): ValueOf<F>;
}

/**
 * Makes a rule about one field. It is silent while that field is not read; other fields that it looks at
 * it takes from the draft, and declares by the type of its parameter.
 */
export function defineRule<F extends FieldName>({ field, codes, find, fix }: Definition<F>): Rule {
  const read = (draft: { readonly [K in FieldName]: Reading<ValueOf<K>> }): Reading<ValueOf<F>> =>
    draft[field];
  const rule: Rule = {
    codes,
    field,
    check(draft, context) {
      const reading = read(draft);
      if (reading.status !== 'read') return [];
      return find(reading.value, draft, context).map(({ code, args, at, fixable }) => ({
        code,
        field,
        severity: codes[code] ?? 'error',
        args: args ?? {},
        ...(at && { at }),
        ...(fixable && { fixable }),
      }));
    },
  };
  if (!fix) return rule;
  return {
    ...rule,
    fix(draft, finding) {
      const reading = read(draft);
      if (reading.status !== 'read' || finding.field !== field) return draft;
      const value = fix(reading.value, finding);
      return value === reading.value ? draft : { ...draft, [field]: { status: 'read', value } };
    },
  };
}
