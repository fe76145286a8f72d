import { describe, expect, test } from 'vitest';
import { rootsOf } from '../../../../utils/portal/dom/tree.ts';
import { otherNames } from '../../../../utils/portal/form/find-section.ts';
import { isWebhookRoute } from '../../../../utils/portal/form/route.ts';
import { readForm } from '../../../../utils/portal/match/read-form.ts';
import type { WebhookDraft } from '../../../../utils/webhook/draft.ts';
import { expectedOn, pagesOfThisRun } from '../page/fixture-pages.ts';
import { pageFile } from '../page/page.ts';
import { formOn, plainDraft } from '../page/read-page.ts';

function headersText({ headers }: WebhookDraft): string | undefined {
  return headers.status === 'read' ? headers.value.text : undefined;
}

describe('pages and what stands in their form', () => {
  test.each(pagesOfThisRun())('%s', page => {
    const expected = expectedOn(page);
    const document = pageFile(page);
    const form = formOn(document);
    if (!expected.draft) return expect(isWebhookRoute(expected.route) ? form : null).toBeNull();
    if (!form) throw new Error('No form was found.');
    const draft = readForm(form);
    const got = plainDraft(draft);
    const { headersText: text, ...wanted } = expected.draft;
    for (const field of expected.collapsed) wanted[field] = 'collapsed';
    for (const field of expected.unreadableAllowed)
      if (got[field] === 'unreadable') wanted[field] = 'unreadable';
    for (const field of Object.keys(got)) if (!(field in wanted)) wanted[field] = 'absent';
    if (text !== undefined && !('headers' in expected.draft)) delete wanted.headers;
    expect({ ...wanted, ...got, mode: form.mode }).toEqual({ ...got, ...wanted, mode: expected.mode });
    if (text !== undefined) expect(headersText(draft)).toBe(text);
    const own = form.mode === 'edit' ? String(got.name) : null;
    expect(otherNames(rootsOf(document), form.root, own)).toEqual(expected.otherNames);
  });
});
