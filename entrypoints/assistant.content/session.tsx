import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { PointOutHint } from '../../components/assistant/point-out-hint.tsx';
import { copyText } from '../../components/ui/copy-text.ts';
import { createClosingPress } from '../../utils/portal/closing-press.ts';
import { focusField } from '../../utils/portal/focus-field.ts';
import { type FormFollower, followForm } from '../../utils/portal/follow-form.ts';
import { createHosts } from '../../utils/portal/hosts.ts';
import { isDark } from '../../utils/portal/is-dark.ts';
import { keepInView } from '../../utils/portal/keep-in-view.ts';
import type { PortalForm } from '../../utils/portal/locate-form.ts';
import { pageReport } from '../../utils/portal/page-report.ts';
import { readForm } from '../../utils/portal/read-form.ts';
import { openAdvanced, reveal } from '../../utils/portal/reveal.ts';
import { rememberTopics } from '../../utils/portal/unseen-topics.ts';
import { isRendered } from '../../utils/portal/visible.ts';
import { writeField } from '../../utils/portal/write/write-field.ts';
import { fix } from '../../utils/rules/fix.ts';
import type { FormSeen } from '../../utils/store/messages.ts';
import type { Settings } from '../../utils/store/settings.ts';
import { sameJson } from '../../utils/templates/same-json.ts';
import type { Webhook } from '../../utils/templates/webhook.ts';
import type { WebhookDraft } from '../../utils/webhook/draft.ts';
import type { FieldName } from '../../utils/webhook/fields.ts';
import type { Finding } from '../../utils/webhook/finding.ts';
import type { Locator } from '../../utils/webhook/locator.ts';
import { createAbsence } from './absence.ts';
import { createNameWatch } from './another-webhook.ts';
import { Assistant } from './assistant.tsx';
import { type Examination, examine } from './examine.ts';
import { createFilling } from './filling.ts';
import { createFormMemory } from './form-memory.ts';
import { groundOf } from './ground-of.ts';
import { panelsOf, templatesPanel } from './panels.tsx';
import { arrange } from './places.ts';
import { type Pointing, pointOut } from './pointing.ts';
import { createPreviewing } from './preview.ts';
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
  /** The webhook that the form was opened for, once; null where a person opened it. */
  readonly takeArrived: () => Webhook | null;
  readonly ended: () => void;
}

/** Shows the assistant in a form and keeps it true until the form closes or `end` is called. */
export function openSession(first: PortalForm, host: SessionHost): Session {
  const closing = new AbortController();
  const { signal } = closing;
  const hosts = createHosts(first.root.ownerDocument);
  const view = createRoot(document.createElement('div'));
  const surroundings = surroundingsOf(first);
  const withUnseenTopics = rememberTopics();
  const touch = createTouch();
  const isAnother = createNameWatch();
  const arrived = host.takeArrived();
  const again = () => following.refresh(false);
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
  const previewing = createPreviewing(surroundings.cloud, signal, again);

  const memory = createFormMemory(filling.names);
  const isBack = (next: PortalForm) => memory.isSame(next, readForm(next));

  let form = first;
  let typed = Number.NEGATIVE_INFINITY;
  let examination: Examination | null = null;
  let pointing: Pointing | null = null;
  let fixed: FieldName | null = null;

  const write = (field: FieldName, draft: WebhookDraft) => writeField(form, field, draft);
  const actions = {
    onFix: (finding: Finding) => {
      fixed = finding.field;
      write(fixed, fix(readForm(form), finding));
    },
    onUseSecret: (secret: string) =>
      write('secret', { ...readForm(form), secret: { status: 'read', value: secret } }),
    onShow: (field: FieldName) => reveal(form, field),
    onOpenAdvanced: () => openAdvanced(form),
    onTogglePreview: (open: boolean) => previewing.toggle(open, examination),
    onCopyReport: () => void copyText(pageReport(form.root)),
    onPointOut: async (field: FieldName) => {
      const locator = await pointOut(field, form.root, signal, now => {
        pointing = now;
        again();
      });
      if (locator) await host.keep(field, locator);
      following.refresh(true);
    },
  };
  const render = (of: Examination) => following.unseen(() => keepInView(form.root, () => show(of)));
  const show = (of: Examination) => {
    const { bar, parts, homeless } = arrange(hosts, form, of);
    const { findings, toDo, unreadable, collapsed, seen } = of;
    const shade = pointing
      ? hosts.show('shade', () => [{ parent: document.body, before: null, over: true }])
      : hosts.hide('shade');
    const barProps = {
      ...{ ...seen, findings, toDo, unreadable, collapsed, homeless },
      ...{ preview: previewing.shown()?.text ?? null, previewNotes: previewing.shown()?.notes ?? [] },
      ...{ panels: panelsOf(of, surroundings, filling, arrived, host.newSecret), onUndo: filling.undo() },
      openFirst: arrived && templatesPanel(),
      hint: pointing && <PointOutHint field={pointing.field} onCancel={pointing.cancel} />,
      ...actions,
    };
    const { theme, secretBits: bits, secretFormat: format } = host.settings();
    const asPage = isDark(groundOf(form)) ? 'dark' : 'light';
    flushSync(() =>
      view.render(
        <Assistant
          theme={theme === 'system' ? asPage : theme}
          secretShape={{ bits, format }}
          bar={bar && { root: bar, props: barProps }}
          parts={parts}
          shade={shade && { root: shade, box: pointing?.hovered?.getBoundingClientRect() ?? null }}
          {...actions}
        />,
      ),
    );
    // The button that had the focus is gone with what it mended.
    if (fixed && document.activeElement === document.body) focusField(form, fixed);
    fixed = null;
  };
  const end = () => {
    if (signal.aborted) return;
    closing.abort();
    view.unmount();
    hosts.clear();
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
    changed(now, use) {
      if (!host.isAlive()) return end();
      form = now;
      const draft = withUnseenTopics(form, readForm(form));
      typed = Math.max(typed, use.typed);
      if (absence.isOn() && memory.mayBeSame(form, draft) && !memory.isSame(form, draft)) return;
      const isOther = isAnother(draft, typed, Date.now()) && !filling.isRunning();
      if (isOther || (absence.isOn() && !memory.isSame(form, draft))) {
        end();
        return host.beginAnew(now);
      }
      absence.end();
      memory.keep(form, draft);
      // Which field a general word such as "Password" names depends on it.
      if (examination && !sameJson(draft.type, examination.draft.type)) following.refresh(true);
      const touched = touch(draft, use, { isFilled: filling.undo() !== null, isFresh: filling.isFresh() });
      examination = examine(draft, surroundings.contextOf(form.root, draft, touched));
      previewing.follow(examination);
      render(examination);
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
