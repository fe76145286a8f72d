import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FormCase } from '../../cases/form-case.ts';
import { formCases } from '../../cases/form-cases.ts';
import { closeForm, fill, openAdd, openEdit } from '../../portal/driver.ts';
import { rowsOfThisRun } from '../../setup/extent.ts';
import { launch, type Session } from '../harness.ts';
import { waitForBar } from '../read-assistant.ts';
import { thisBrowser } from '../this-browser.ts';
import { FormPages } from './form-pages.ts';
import { formValues, notationOf } from './form-values.ts';
import { expectedLines, waitForFindings } from './wait-for-findings.ts';

const usualNotation = { legacy: 'rows', chakra: 'json' } as const;
const EDITED = 'Home Test';

async function openForm(page: Page, { mode }: FormCase): Promise<void> {
  if (mode === 'add') await openAdd(page);
  else await openEdit(page, EDITED);
  await waitForBar(page);
}

const shown = formCases.filter(({ notInPortal }) => !notInPortal);
/** The first case of each set of findings, one after the other: the gate runs each of them on one skin. */
const samples = [
  ...new Map(shown.toReversed().map(each => [expectedLines(each.expected).join(), each])).values(),
];

/** Declares one test per case of the table that the practice portal can be brought into, on one skin. */
export function describeFormCases(skin: 'legacy' | 'chakra'): void {
  const turn = skin === 'legacy' ? 0 : 1;
  const cases = rowsOfThisRun(shown, each => samples.indexOf(each) % 2 === turn);
  describe(`the table of forms on the skin ${skin}`, () => {
    let session: Session;
    let pages: FormPages;
    beforeAll(async () => {
      session = await launch(thisBrowser());
      pages = new FormPages(session);
    });
    afterAll(() => session?.close());

    test.each(cases)('$title', async formCase => {
      const headers = notationOf(formCase, usualNotation[skin]);
      const page = await pages.take({ skin, scope: formCase.scope, headers });
      await openForm(page, formCase);
      try {
        await fill(page, formValues(formCase, headers));
        expect(await waitForFindings(page, formCase.expected)).toEqual(expectedLines(formCase.expected));
      } finally {
        await closeForm(page);
      }
    });
  });
}
