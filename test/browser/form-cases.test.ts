import '../setup/speak-english.ts';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examine } from '../../entrypoints/assistant.content/examine.ts';
import { listed } from '../../utils/language/listed.ts';
import { sentence } from '../../utils/language/sentence.ts';
import { fieldTitles } from '../../utils/webhook/fields.ts';
import { contextOf, draftOf } from '../cases/draft-of.ts';
import type { CaseForm, ExpectedFinding, FormCase } from '../cases/form-case.ts';
import { formCases } from '../cases/form-cases.ts';
import { closeForm, type FormValues, fill, openAdd, openEdit } from '../portal/driver.ts';
import { rowsOfThisRun } from '../setup/extent.ts';
import { FormPages, type Notation } from './hands/form-pages.ts';
import { look, type ShownAssistant, waitForBar } from './hands/read-assistant.ts';

import { sessionOfFile, thisBrowser } from './session/shared-browser.ts';

const EDITED = 'Home Test';

const session = sessionOfFile();
let pages: FormPages;
beforeAll(async () => {
  pages = new FormPages(session);
});

/** What the assistant has to show of a form. */
interface Shown {
  /** Field, severity and code of each finding, in alphabetical order. */
  readonly findings: readonly string[];
  readonly bar: ShownAssistant['bar'];
  /** The sentence on what is still to be filled in; '' where nothing is. */
  readonly toDo: string;
}

const lines = (findings: readonly ExpectedFinding[]): string[] =>
  findings.map(({ field, severity, code }) => `${field} ${severity} ${code}`).sort();

/**
 * The findings of a case by its table; the bar and what is to do by the checks alone. These tell where no finding is expected that the whole
 * form has been checked, and not one in which nothing was entered yet.
 */
function expectedOf(formCase: FormCase): Shown {
  const { seen, toDo } = examine(draftOf(formCase.form), contextOf(formCase));
  const { state, errors, warnings } = seen;
  const titles = toDo.map(({ field }) => fieldTitles[field]);
  return {
    findings: lines(formCase.expected),
    bar: { state, errors, warnings },
    toDo: titles.length > 0 ? sentence('bar_to_do', { fields: listed(titles) }) : '',
  };
}

/** Frames for which what is shown has to stand still, and milliseconds in which it has to be right. */
const STILL = 3;
const PATIENCE = 20_000;

/** Runs in the page: one trip for the whole wait, since a browser is asked hundreds of times. */
async function settle(see: () => ShownAssistant, wanted: string, still: number, patience: number) {
  const end = performance.now() + patience;
  for (let same = 0; ; ) {
    const { bar, findings } = see();
    const parts = [...document.querySelectorAll('mist-webhook-helper')].map(host =>
      host.shadowRoot?.querySelector('[data-part="to-do"]'),
    );
    const shown = {
      findings: findings.map(({ field, severity, code }) => `${field} ${severity} ${code}`).sort(),
      bar,
      toDo: parts.find(Boolean)?.textContent ?? '',
    };
    same = JSON.stringify(shown) === wanted ? same + 1 : 0;
    if (same === still || performance.now() > end) return shown;
    await new Promise(resolve => requestAnimationFrame(resolve));
  }
}

/** Waits until exactly this is shown and stays; gives what is shown, at the latest when patience ends. */
function waitForShown(page: Page, wanted: Shown): Promise<Shown> {
  const json = JSON.stringify(JSON.stringify(wanted));
  return page.evaluate<[], () => Promise<Shown>>(`(${settle})(${look}, ${json}, ${STILL}, ${PATIENCE})`);
}

/** The headers of a case as the driver takes them; an opened form that is said to have none is emptied. */
function headerValues({ headerRows, headersText }: CaseForm, notation: Notation): FormValues {
  if (headerRows) return { headerRows: headerRows.map(([name, value]) => ({ name, value })) };
  if (headersText !== undefined) return { headersText };
  return notation === 'rows' ? { headerRows: [] } : { headersText: '' };
}

function isAdvanced({ secret, verify_cert, headerRows, headersText }: CaseForm): boolean {
  return [secret, verify_cert, headerRows, headersText].some(value => value !== undefined);
}

/** What a stored webhook held and the case does not mention has to go, so that exactly the case stands there. */
function cleared(form: CaseForm): FormValues {
  const { type = 'http-post' } = form;
  const secret = type === 'http-post' && isAdvanced(form) ? { secret: '' } : {};
  return { type, enabled: true, name: '', url: '', topics: [], ...secret };
}

/** What to enter so that exactly the form of the case stands in the dialog. */
function formValues({ form, mode }: FormCase, notation: Notation): FormValues {
  const { headerRows: _rows, headersText: _text, notation: _notation, ...plain } = form;
  return {
    ...(mode === 'edit' ? cleared(form) : {}),
    ...plain,
    ...(isAdvanced(form) && (mode === 'edit' || form.headerRows || form.headersText !== undefined)
      ? headerValues(form, notation)
      : {}),
  };
}

/** In which notation the portal has to take the headers of a case. */
function notationOf({ form }: FormCase, usual: Notation): Notation {
  if (form.notation) return form.notation;
  return form.headerRows ? 'rows' : usual;
}

const usualNotation = { legacy: 'rows', chakra: 'json' } as const;

const shown = formCases.filter(({ notInPortal }) => !notInPortal);
/** The first case of each set of findings, one after the other. */
const samples = [...new Map(shown.toReversed().map(each => [lines(each.expected).join(), each])).values()];

/** In the gate each sample is shown on one of the skins, one of eight in Firefox and the others in Chromium, which takes half the time. */
function inGate(each: FormCase, skin: 'legacy' | 'chakra'): boolean {
  const at = samples.indexOf(each);
  if (at < 0) return false;
  const isInFirefox = at % 8 === 7;
  const isOnLegacy = isInFirefox ? at % 16 === 7 : at % 2 === 0;
  return isInFirefox === (thisBrowser() === 'firefox') && isOnLegacy === (skin === 'legacy');
}

describe.each(['legacy', 'chakra'] as const)('the table of forms on the skin %s', skin => {
  afterAll(() => pages.close());

  test.each(rowsOfThisRun(shown, each => inGate(each, skin)))('$title', async formCase => {
    const headers = notationOf(formCase, usualNotation[skin]);
    const page = await pages.take({ skin, scope: formCase.scope, headers });
    await (formCase.mode === 'add' ? openAdd(page) : openEdit(page, EDITED));
    await waitForBar(page);
    try {
      await fill(page, formValues(formCase, headers));
      const expected = expectedOf(formCase);
      expect(await waitForShown(page, expected)).toEqual(expected);
    } finally {
      await closeForm(page);
    }
  });
});
