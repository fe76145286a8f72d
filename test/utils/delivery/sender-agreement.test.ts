import { describe, expect, test } from 'vitest';
import { hasOf, headersError } from '../../../utils/delivery/headers-part.ts';
import { check } from '../../../utils/rules/check.ts';
import { contextOf, draftOf, headersOf } from '../../cases/draft-of.ts';
import { formCase, httpPost } from '../../cases/form-case.ts';
import { headerCases } from '../../cases/header-cases.ts';
import { readCustomHeaders, type SenderHeaders } from '../../portal/sender/read-custom-headers.ts';

describe('the rules agree with the practice portal’s sender', () => {
  test.each(headerCases)('$title ($notation)', ({ title, notation, headerRows = [], headersText = '' }) => {
    const form = { ...httpPost, ...(notation === 'rows' ? { headerRows } : { headersText, notation }) };
    const draft = draftOf(form);
    const has = hasOf(check(draft, contextOf(formCase(title, form))));
    const verdict = headersError(headersOf(form), has);
    const entered: SenderHeaders =
      notation === 'rows'
        ? { notation, rows: headerRows.map(([name, value]) => ({ name, value })) }
        : { notation, text: headersText };
    const outcome = readCustomHeaders(entered);
    expect(verdict?.value).toBe('error' in outcome ? outcome.error : undefined);
  });
});
