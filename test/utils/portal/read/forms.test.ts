import { describe, expect, test } from 'vitest';
import { readForm } from '../../../../utils/portal/match/read-form.ts';
import { rowsOfThisRun } from '../../../setup/extent.ts';
import { formCases } from '../page/form-tables.ts';
import { pageFrom } from '../page/page.ts';
import { formOn, plainDraft } from '../page/read-page.ts';

describe.each(Object.entries(Object.groupBy(formCases(), ({ table }) => table)))('%s', (_, cases = []) => {
  test.each(rowsOfThisRun(cases, (_, index) => index % 2 === 0))(
    '$title',
    ({ html, draft, doubtful, root, heading }) => {
      const form = formOn(pageFrom(html));
      if (!form || !draft) return expect(form && plainDraft(readForm(form))).toEqual(draft);
      const read = plainDraft(readForm(form));
      const asWanted = Object.keys(read).map(field => {
        const isDoubtful = doubtful.includes(field) && read[field] === 'unreadable';
        return [field, isDoubtful ? 'unreadable' : (draft[field] ?? 'absent')];
      });
      expect(read, html).toEqual(Object.fromEntries(asWanted));
      if (root) expect(form.root.matches(root)).toBe(true);
      if (heading) expect(form.title?.textContent).toBe(heading);
    },
  );
});
