import { sentence } from '../../utils/language/sentence.ts';
import { check, toDo } from '../../utils/rules/check.ts';
import { templateDraft } from '../../utils/templates/draft-from-webhook.ts';
import type { Template } from '../../utils/templates/template.ts';
import type { Webhook } from '../../utils/templates/webhook.ts';
import type { WebhookDraft } from '../../utils/webhook/draft.ts';
import { type FieldName, textFields } from '../../utils/webhook/fields.ts';
import type { Finding, FormContext } from '../../utils/webhook/finding.ts';
import type { HeaderField } from '../../utils/webhook/headers.ts';
import { listedTitles } from '../ui/remarks.tsx';
import { countFindings, Summary } from '../ui/summary.tsx';

export interface TemplateFindings {
  /** What Mist would get wrong, as far as the variables leave it open. */
  readonly findings: readonly Finding[];
  /** Required fields that the template leaves to whoever uses it: no fault of a template. */
  readonly open: readonly FieldName[];
  /** What was checked. */
  readonly draft: WebhookDraft;
}

/** What the checks say of a template's webhook. `headers`: the rows of an edit, in the place of the webhook's own. */
export function templateFindings(
  { webhook, scope }: Pick<Template, 'webhook' | 'scope'>,
  headers?: readonly HeaderField[],
): TemplateFindings {
  const context: FormContext = {
    scope: scope === 'any' ? 'unknown' : scope,
    mode: 'add',
    touched: false,
    otherNames: [],
  };
  const draft = templateDraft({ ...EMPTY, ...webhook }, headers);
  const { findings, toDo: open } = toDo(check(draft, context), context);
  return { findings, open: [...new Set(open.map(({ field }) => field))], draft };
}

/** Fields that a template does not have are empty in the form that it fills. */
const EMPTY: Webhook = {
  ...Object.fromEntries(textFields.map(field => [field, ''])),
  topics: [],
  oauth2_grant_type: '',
};

/** How many findings there are, and what the template leaves open. */
export function ChecksSummary({ findings, open }: Pick<TemplateFindings, 'findings' | 'open'>) {
  const fields = listedTitles(open);
  return (
    <div className="checks-summary">
      <Summary
        state={findings.length === 0 && open.length > 0 ? 'partial' : 'clean'}
        {...countFindings(findings)}
      />
      {open.length > 0 && <span className="quiet">{sentence('templates_open_fields', { fields })}</span>}
    </div>
  );
}
