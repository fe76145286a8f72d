import { isFillingRunning } from '../../components/assistant/filling.tsx';
import { isRendered } from '../../utils/portal/dom/visible.ts';
import type { PortalForm } from '../../utils/portal/match/locate-form.ts';
import { readForm, rememberTopics } from '../../utils/portal/match/read-form.ts';
import { type FormFollower, followForm } from '../../utils/portal/watch/follow-form.ts';
import { alarm } from '../../utils/portal/watch/timing.ts';
import { createClosingPress } from '../../utils/portal/watch/watch-hands.ts';
import type { FormSeen } from '../../utils/store/messages.ts';
import type { Settings } from '../../utils/store/settings.ts';
import type { Webhook } from '../../utils/templates/webhook.ts';
import type { FieldName, Locator } from '../../utils/webhook/fields.ts';
import { type Examination, examine } from './examine.ts';
import { createFilling } from './filling.ts';
import { createFormActions } from './form-actions.ts';
import { surroundingsOf } from './portal-place.ts';
import { createPreviewing } from './preview.ts';
import { type Effect, type Event, isTouched, opened, reduce } from './state.ts';
import { createSessionView } from './view.tsx';
import { identify, readOf } from './webhook-identity.ts';

/** One open form, from its opening to its end. */
export interface Session {
  /** The form's element; another one where the page has built the form anew. */
  readonly root: Element;
  /** A form was found that is not this one: it goes on with it where the page has built it in its place, or ends for it. */
  readonly found: (form: PortalForm) => void;
  /** Whether its form is on the page; it may be away for a while. */
  readonly isShown: () => boolean;
  /** Whether its form was on the page when it was looked at last; unlike `isShown`, this has the page compute no style. */
  readonly isFollowing: () => boolean;
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
  /** Begins with another form, or one that has come to hold another webhook; the session before has ended then. */
  readonly beginAnew: (form: PortalForm) => void;
  /** The webhook that a form was opened for, once; null where it was opened otherwise. */
  readonly takeArrived: (form: PortalForm) => Webhook | null;
  readonly ended: () => void;
}

/** Shows the assistant in a form and keeps it true until the form closes or `end` is called. All that acts is done here. */
export function openSession(first: PortalForm, host: SessionHost): Session {
  const closing = new AbortController();
  const { signal } = closing;
  const surroundings = surroundingsOf(first);
  const withUnseenTopics = rememberTopics();
  let state = opened(host.takeArrived(first));
  let form = first;
  /** The form that is there instead, while an event tells of it. */
  let next: PortalForm | null = null;
  let examination: Examination | null = null;

  const waiting: Event[] = [];
  let busy = false;
  const dispatch = (event: Event) => {
    waiting.push(event);
    if (busy) return;
    busy = true;
    try {
      for (let now = waiting.shift(); now; now = waiting.shift()) {
        const [after, effects] = reduce(state, now);
        state = after;
        for (const effect of effects) run(effect);
      }
    } finally {
      busy = false;
    }
  };

  const isFollowing = () => state.phase === 'live' && form.root.isConnected;
  const isShown = () => isFollowing() && isRendered(form.root);
  const lose = (instead: PortalForm | null) => {
    next = instead;
    const draft = next && readForm(next);
    const now = next && draft && readOf(next, draft);
    dispatch({ type: 'lost', closing: isClosing(), next: now, at: Date.now() });
  };
  const isSame = (found: PortalForm) =>
    state.last !== null && identify(state.last, readOf(found, readForm(found)), state.names) === 'same';

  const filling = createFilling(() => {
    if (!form.root.isConnected) lose(host.find());
    const now = signal.aborted ? null : host.locate(form.root);
    return now && (state.phase === 'live' || isSame(now)) ? now : null;
  }, signal);
  const fill = async (webhook: Webhook) => {
    const reports = await filling.fill(webhook, draft => dispatch({ type: 'before-filling', draft }));
    const told = { undoable: filling.isUndoable(), at: Date.now() };
    dispatch(reports ? { type: 'filled', reports, ...told } : { type: 'failed', ...told });
  };
  const undo = async () => {
    const left = await filling.undo();
    dispatch({ type: 'undone', left, at: Date.now() });
  };

  const previewing = createPreviewing(surroundings.cloud, signal, () => following.refresh(false));
  const { pointing, focusFixed, ...actions } = createFormActions({
    form: () => form,
    signal,
    keep: host.keep,
    refresh: structure => following.refresh(structure),
  });
  const view = createSessionView(first.root.ownerDocument, signal, {
    ...actions,
    dispatch,
    place: surroundings,
    onGenerate: host.newSecret,
    onTogglePreview: open => previewing.toggle(open, examination),
  });
  const show = () => {
    if (!state.last) return;
    const { draft } = state.last;
    const now = examine(draft, surroundings.contextOf(form.root, draft, isTouched(state)));
    examination = now;
    previewing.follow(now);
    following.unseen(() => {
      view.show(form, now, {
        filling: state.filling,
        settings: host.settings(),
        pointing: pointing(),
        preview: previewing.shown(),
      });
      focusFixed();
    });
  };

  const run = (effect: Effect) => {
    switch (effect.do) {
      case 'show':
        return show();
      case 'look':
        return following.refresh(false);
      case 'locate':
        return following.refresh(true);
      case 'adopt':
        return next && adopt(next);
      case 'wait':
        return patience.ringIn(effect.milliseconds);
      // Not before this event is dealt with: both ask for the form at once.
      case 'fill':
        return queueMicrotask(() => void fill(effect.webhook));
      case 'undo':
        return queueMicrotask(() => void undo());
      case 'end':
        closing.abort();
        view.close();
        return host.ended();
      case 'begin-anew': {
        const found = host.isAlive() ? host.find() : null;
        return found && host.beginAnew(found);
      }
    }
  };

  const isFilling = () => isFillingRunning(state.filling);
  const patience = alarm(window, signal, () => dispatch({ type: 'waited', at: Date.now() }));
  const isClosing = createClosingPress(() => form, isFilling, signal);
  const follower: FormFollower = {
    begin: host.begin,
    locate: host.locate,
    changed(now, read, use) {
      if (!host.isAlive()) return dispatch({ type: 'left' });
      form = now;
      const draft = withUnseenTopics(form, read);
      dispatch({ type: 'read', now: readOf(form, draft), use, at: Date.now() });
    },
    isFilling,
    moved: view.reconsider,
    gone: () => lose(host.find()),
  };
  let replaced = new AbortController();
  const follow = () => followForm(form, AbortSignal.any([signal, replaced.signal]), follower);
  const adopt = (found: PortalForm) => {
    replaced.abort();
    replaced = new AbortController();
    form = found;
    following = follow();
  };
  let following = follow();
  return {
    get root() {
      return form.root;
    },
    found(other) {
      if (isShown()) dispatch({ type: 'replaced' });
      else lose(other);
    },
    isShown,
    isFollowing,
    seen: () => (isShown() ? (examination?.seen ?? null) : null),
    refresh: structure => following.refresh(structure),
    end: () => dispatch({ type: 'left' }),
  };
}
