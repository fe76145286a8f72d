import { fillForm } from '../../../../utils/portal/fill/fill-form.ts';
import { readForm } from '../../../../utils/portal/match/read-form.ts';
import { absentDraft, type WebhookDraft } from '../../../../utils/webhook/draft.ts';
import { type LivePage, livePage } from './live-page.ts';
import { formOn, plainDraft } from './read-page.ts';

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
  const report = await fillForm(locate, { ...absentDraft, ...wanted }, signal);
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

/** Runs `answer` for every event of that name in the page. */
export function on(page: LivePage, type: string, answer: (target: Element) => void): void {
  page.document.addEventListener(type, ({ target }) => {
    if (target instanceof page.window.Element) answer(target);
  });
}
