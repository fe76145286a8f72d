import { readForm } from '../../../../utils/portal/read-form.ts';
import { fillForm } from '../../../../utils/portal/write/fill-form.ts';
import type { WebhookDraft } from '../../../../utils/webhook/draft.ts';
import { formOn } from '../form-on.ts';
import { type LivePage, livePage } from '../live-page.ts';
import { plainDraft } from '../plain-draft.ts';
import { nothingWanted } from './nothing-wanted.ts';

export interface Filled {
  /** The report, each field as `outcome`, with what is missing or stands there after it. */
  readonly report: Record<string, string>;
  /** The draft that the form shows afterwards. */
  readonly draft: Record<string, unknown>;
  /** Texts of the form's own buttons that were pressed. */
  readonly pressed: readonly string[];
  readonly page: LivePage;
}

/** Fills a form in a page with a behaviour of its own, which `script` gives it. */
export async function fillPage(
  html: string,
  wanted: Partial<WebhookDraft>,
  script: (page: LivePage) => void = () => {},
  signal = new AbortController().signal,
): Promise<Filled> {
  const page = livePage(html);
  const pressed: string[] = [];
  page.document.addEventListener('click', ({ target }) => {
    const button = target instanceof page.window.Element ? target.closest('button') : null;
    if (button) pressed.push(button.textContent ?? '');
  });
  script(page);
  const locate = () => formOn(page.document);
  const report = await fillForm(locate, { ...nothingWanted, ...wanted }, signal);
  const form = locate();
  return {
    report: Object.fromEntries(
      report.map(({ field, outcome, missing, stands }) => [
        field,
        [outcome, ...(missing ?? []), ...(stands === undefined ? [] : [stands])].join(' '),
      ]),
    ),
    draft: form ? plainDraft(readForm(form)) : {},
    pressed,
    page,
  };
}
