import { HOST_TAG, isElement, rootsOf } from '../../utils/portal/dom/tree.ts';
import { formsIn } from '../../utils/portal/form/find-form.ts';
import { findSection } from '../../utils/portal/form/find-section.ts';
import { pressAnyway, until } from '../../utils/portal/interact/press.ts';
import { type PortalForm, wholeForm } from '../../utils/portal/match/locate-form.ts';
import { readForm } from '../../utils/portal/match/read-form.ts';
import type { Webhook } from '../../utils/templates/webhook.ts';

/** A webhook on its way into the form that is opened for it. */
export interface Arrival {
  /**
   * Presses the portal's own Add button; resolves to whether the form that this opens has taken the webhook. It is given up
   * after `OPENING`, when the person does anything else on the page, and by `cancel`.
   */
  readonly open: (webhook: Webhook, signal: AbortSignal) => Promise<boolean>;
  /** The webhook for a form that has just appeared; null for each that was not opened for it. Given once. */
  readonly takeFor: (form: PortalForm) => Webhook | null;
  readonly cancel: () => void;
}

/** How long the portal may take to open its form, in milliseconds. */
const OPENING = 5000;
/** What a person does that may open another form. */
const ACTS = ['pointerdown', 'keydown', 'click'] as const;

interface Pending {
  readonly webhook: Webhook;
  /** The forms that were there before the press: none of them is the one that it opens. */
  readonly before: ReadonlySet<Element>;
  taken: boolean;
}

/** Nothing is on its way. */
export function createArrival(document: Document): Arrival {
  let pending: Pending | null = null;
  const cancel = () => {
    pending = null;
  };
  const acted = (event: Event) => {
    const isOurs = event.composedPath().some(at => isElement(at) && at.localName === HOST_TAG);
    if (!isOurs) cancel();
  };
  return {
    async open(webhook, signal) {
      const roots = rootsOf(document);
      const section = findSection(roots);
      if (!section) return false;
      const own = { webhook, before: new Set(formsIn(roots).map(wholeForm)), taken: false };
      pending = own;
      pressAnyway(section.add);
      const listening = new AbortController();
      for (const type of ACTS)
        document.addEventListener(type, acted, { capture: true, signal: listening.signal });
      await until(() => pending !== own, signal, OPENING);
      listening.abort();
      if (pending === own) cancel();
      return own.taken;
    },
    takeFor(form) {
      if (!pending || pending.before.has(form.root) || !isBlank(form)) return null;
      const { webhook } = pending;
      pending.taken = true;
      cancel();
      return webhook;
    },
    cancel,
  };
}

/** Whether a form is for a new webhook and says nothing of one yet. */
function isBlank(form: PortalForm): boolean {
  const { name, url } = readForm(form);
  return form.mode === 'add' && [name, url].every(field => field.status !== 'read' || field.value === '');
}
