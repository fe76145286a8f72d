import type { WebhookDraft } from '../webhook/draft.ts';
import type { Finding } from '../webhook/finding.ts';
import type { CustomHeaders, HeaderField } from '../webhook/headers.ts';
import { setHeader } from '../webhook/parse-headers.ts';
import { places } from '../webhook/text-places.ts';
import { defineRule, type Report, type Rule } from './define-rule.ts';
import { isBlankRow } from './text/characters.ts';
import { headerLabel } from './text/wording.ts';
import { sendsHeaders } from './webhook-type.ts';

/** What stands round one header. */
export interface Around {
  readonly index: number;
  readonly headers: CustomHeaders;
  readonly draft: WebhookDraft;
}

interface Definition {
  readonly codes: Rule['codes'];
  find(field: HeaderField, around: Around): Omit<Report, 'at'> | undefined;
  fix?(field: HeaderField): { name?: string; value?: string } | undefined;
}

/**
 * Makes a rule that looks at each custom header, while the webhook's type may send them. Findings get the header's index, its line and column where
 * the headers are text, and `args.header`, which names it in sentences.
 */
export function defineHeaderRule({ codes, find, fix }: Definition): Rule {
  return defineRule({
    field: 'headers',
    codes,
    find: (headers, draft) => {
      if (!sendsHeaders(draft)) return [];
      const found = headers.fields.flatMap((field, index) => {
        const report = isBlankRow(headers, field) ? undefined : find(field, { index, headers, draft });
        if (!report) return [];
        const args = { header: headerLabel(field, index), ...report.args };
        return { ...report, args, at: { header: index } };
      });
      return headers.text === undefined || found.length === 0 ? found : placed(found, headers, headers.text);
    },
    ...(fix && { fix: (headers: CustomHeaders, finding: Finding) => apply(headers, finding, fix) }),
  });
}

/** With line and column of the headers' names in their text. */
function placed<R extends Report & { readonly at: { readonly header: number } }>(
  reports: readonly R[],
  { fields }: CustomHeaders,
  text: string,
): Report[] {
  const placeOf = places(text);
  return reports.map(report => {
    const start = fields[report.at.header]?.nameAt?.start;
    return start === undefined ? report : { ...report, at: { ...report.at, ...placeOf(start) } };
  });
}

function apply(headers: CustomHeaders, { at }: Finding, fix: NonNullable<Definition['fix']>): CustomHeaders {
  const field = at?.header === undefined ? undefined : headers.fields[at.header];
  const change = field && fix(field);
  return at?.header === undefined || !change ? headers : setHeader(headers, at.header, change);
}
