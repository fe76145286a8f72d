import { isRendered } from '../../utils/portal/dom/visible.ts';
import type { PortalForm } from '../../utils/portal/match/locate-form.ts';
import { readForm } from '../../utils/portal/match/read-form.ts';
import { rememberTopics } from '../../utils/portal/match/remember-topics.ts';
import { keepInView } from '../../utils/portal/mount/keep-in-view.ts';
import { createClosingPress } from '../../utils/portal/watch/closing-press.ts';
import { type FormFollower, type FormUse, followForm } from '../../utils/portal/watch/follow-form.ts';
import type { FormSeen } from '../../utils/store/messages.ts';
import type { Settings } from '../../utils/store/settings.ts';
import { sameJson } from '../../utils/templates/same-json.ts';
import type { Webhook } from '../../utils/templates/webhook.ts';
import type { WebhookDraft } from '../../utils/webhook/draft.ts';
import type { FieldName, Locator } from '../../utils/webhook/fields.ts';
import { createAbsence } from './absence.ts';
import { createNameWatch } from './another-webhook.ts';
import { type Examination, examine } from './examine.ts';
import { createFilling } from './filling.ts';
import { createFormActions } from './form-actions.ts';
import { createFormMemory } from './form-memory.ts';
import { panelsOf, templatesPanel } from './panels.tsx';
import { createPreviewing } from './preview.ts';
import { createSessionView } from './session-view.tsx';
import { surroundingsOf } from './surroundings.ts';
import { createTouch } from './touch.ts';

/** One open form, from its opening to its end. */
export interface Session {
  /** The form's element; another one where the page has built the form anew while it was filled. */
  readonly root: Element;
  /** Goes on with a form that the page has built in place of this one as it is filled; says whether it does. */
  readonly adopt: (form: PortalForm) => boolean;
  /** Whether its form is on the page; one that is filled may be away for a while. */
  readonly isShown: () => boolean;
  readonly seen: () => FormSeen | null;
  /** Looks at the form again before the next paint; `structure` locates its fields anew. */
  readonly refresh: (structure: boolean) => void;
  readonly end: () => void;
}

/** What a session needs of the page around its form. */
export interface SessionHost {
  /** False once the extension was disabled, updated or removed. */
  readonly isAlive: () => boolean;
  readonly settings: () => Settings;
  /** A secret of the form that is set. */
  readonly newSecret: () => string;
  /** Has a session's first look at its form done, as soon as it is there. */
  readonly begin: (look: () => void) => void;
  readonly locate: (root: Element) => PortalForm | null;
  /** The form that the page shows now. */
  readonly find: () => PortalForm | null;
  /** Keeps where a field is on this portal. */
  readonly keep: (field: FieldName, locator: Locator) => Promise<void>;
  /** Begins anew with a form that has come to hold another webhook; the session has ended then. */
  readonly beginAnew: (form: PortalForm) => void;
  /** The webhook that a form was opened for, once; null where it was opened otherwise. */
  readonly takeArrived: (form: PortalForm) => Webhook | null;
  readonly ended: () => void;
}

/** Shows the assistant in a form and keeps it true until the form closes or `end` is called. */
export function openSession(first: PortalForm, host: SessionHost): Session {
  const closing = new AbortController();
  const { signal } = closing;
  const surroundings = surroundingsOf(first);
  const withUnseenTopics = rememberTopics();
  const touch = createTouch();
  const isAnother = createNameWatch();
  /** What the form was opened for, until it is filled in. */
  let arrived = host.takeArrived(first);
  const filling = createFilling(
    () => {
      const next = form.root.isConnected ? null : host.find();
      if (next && isBack(next)) goOnWith(next);
      const now = host.locate(form.root);
      return now && (!absence.isOn() || isBack(now)) ? now : null;
    },
    signal,
    () => following.refresh(true),
  );
  const fill = (webhook: Webhook) => {
    if (webhook === arrived) arrived = null;
    return filling.fill(webhook);
  };
  const previewing = createPreviewing(surroundings.cloud, signal, () => following.refresh(false));

  const memory = createFormMemory(filling.names);
  const isBack = (next: PortalForm) => memory.isSame(next, readForm(next));

  let form = first;
  let typed = Number.NEGATIVE_INFINITY;
  let examination: Examination | null = null;

  const { pointing, focusFixed, ...actions } = createFormActions({
    form: () => form,
    signal,
    keep: host.keep,
    refresh: structure => following.refresh(structure),
  });
  const view = createSessionView(first.root.ownerDocument, {
    ...actions,
    onTogglePreview: open => previewing.toggle(open, examination),
  });
  const show = (of: Examination) => {
    view.show(form, {
      examination: of,
      settings: host.settings(),
      pointing: pointing(),
      preview: previewing.shown(),
      ...{
        panels: panelsOf(of, surroundings, { ...filling, fill }, arrived, host.newSecret),
        onUndo: filling.undo(),
        notTakenBack: filling.notTakenBack(),
      },
      openFirst: arrived && templatesPanel(),
    });
    focusFixed();
  };
  const look = (draft: WebhookDraft, use: FormUse) => {
    memory.keep(form, draft);
    // Which field a general word such as "Password" names depends on it.
    if (examination && !sameJson(draft.type, examination.draft.type)) following.refresh(true);
    const touched = touch(draft, use, { isFilled: filling.undo() !== null, isFresh: filling.isFresh() });
    const now = examine(draft, surroundings.contextOf(form.root, draft, touched));
    examination = now;
    previewing.follow(now);
    following.unseen(() => keepInView(form.root, () => show(now)));
  };
  const end = () => {
    if (signal.aborted) return;
    closing.abort();
    view.close();
    host.ended();
  };
  const absence = createAbsence(window, signal, () => {
    end();
    // What was waited for in vain may be a form of its own.
    const next = host.isAlive() ? host.find() : null;
    if (next) host.beginAnew(next);
  });
  const isClosing = createClosingPress(() => form, signal);
  const isShown = () => !absence.isOn() && form.root.isConnected && isRendered(form.root);
  const follower: FormFollower = {
    begin: host.begin,
    locate: host.locate,
    changed(now, read, use) {
      if (!host.isAlive()) return end();
      form = now;
      const draft = withUnseenTopics(form, read);
      typed = Math.max(typed, use.typed);
      if (absence.isOn() && memory.mayBeSame(form, draft) && !memory.isSame(form, draft)) return;
      const isOther = isAnother(draft, typed, Date.now()) && !filling.isRunning();
      if (isOther || (absence.isOn() && !memory.isSame(form, draft))) {
        end();
        return host.beginAnew(now);
      }
      absence.end();
      look(draft, use);
    },
    isFilling: filling.isRunning,
    gone() {
      if (!filling.isFresh() && !absence.isOn()) return end();
      absence.begin();
      const next = host.find();
      if (next && isBack(next)) goOnWith(next);
      else if (isClosing()) end();
    },
  };
  const follow = (of: PortalForm) => followForm(of, AbortSignal.any([signal, replaced.signal]), follower);
  const goOnWith = (next: PortalForm) => {
    // What was filled into the last one just now is unknown to the follower of this one.
    if (filling.isRunning()) typed = Date.now();
    replaced.abort();
    replaced = new AbortController();
    form = next;
    following = follow(next);
  };
  let replaced = new AbortController();
  let following = follow(first);
  return {
    get root() {
      return form.root;
    },
    adopt(next) {
      if (isShown() || !(filling.isFresh() || absence.isOn())) return false;
      if (isBack(next)) goOnWith(next);
      else if (memory.mayBeSame(next, readForm(next))) absence.begin();
      else return false;
      return true;
    },
    isShown,
    seen: () => (isShown() ? (examination?.seen ?? null) : null),
    refresh: structure => following.refresh(structure),
    end,
  };
}
