import { describe, expect, test } from 'vitest';
import { hasOf, headersPart } from '../../../utils/delivery/headers-part.ts';
import { check } from '../../../utils/rules/check.ts';
import { contextOf, draftOf } from '../../cases/draft-of.ts';
import { formCase, httpPost } from '../../cases/form-case.ts';
import { headerCases } from '../../cases/header-cases.ts';
import { readCustomHeaders, type SenderHeaders } from '../../portal/sender/read-custom-headers.ts';

describe('the rules agree with the practice portal’s sender', () => {
  test.each(headerCases)('$title ($notation)', ({ title, notation, headerRows = [], headersText = '' }) => {
    const form = { ...httpPost, ...(notation === 'rows' ? { headerRows } : { headersText, notation }) };
    const draft = draftOf(form);
    const has = hasOf(check(draft, contextOf(formCase(title, form))));
    const { headers } = headersPart(draft, has);
    const entered: SenderHeaders =
      notation === 'rows'
        ? { notation, rows: headerRows.map(([name, value]) => ({ name, value })) }
        : { notation, text: headersText };
    const outcome = readCustomHeaders(entered);
    const sent = 'error' in outcome ? [['X-Mist-Error', outcome.error]] : outcome.headers;
    const shown = headers.map(({ name, value, masked }) => [name, masked ? undefined : value]);
    expect(shown).toEqual(sent.map(([name, value], at) => [name, headers[at]?.masked ? undefined : value]));
  });
});
