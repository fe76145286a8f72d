import {
  canUndo,
  type Filling,
  type FillingAct,
  isFillingRunning,
} from '../../components/assistant/filling.tsx';
import type { FormUse } from '../../utils/portal/watch/follow-form.ts';
import { draftFromWebhook } from '../../utils/templates/draft-from-webhook.ts';
import { sameJson } from '../../utils/templates/same-json.ts';
import type { Webhook } from '../../utils/templates/webhook.ts';
import type { FieldReport, WebhookDraft } from '../../utils/webhook/draft.ts';
import { type FieldName, fieldNames } from '../../utils/webhook/fields.ts';
import { identify, nameOf, type ReadForm } from './webhook-identity.ts';

/** How long a page may keep its form away, as while it builds it anew or loads what another type needs, in milliseconds. */
export const AWAY = 2000;
/** For how long after typing or filling a page may still change the name itself, as it does to tidy it, in milliseconds. */
export const TIDYING = 1500;
/** How long a page may take to change other values after it was filled, in milliseconds. */
const AFTERMATH = 2000;

/** All that is known of one open form. Times are in milliseconds, as `Date.now()` gives them. */
export interface State {
  /** `away`: the page shows no form of this webhook, but may build one anew. */
  readonly phase: 'live' | 'away' | 'ended';
  /** Since when it is away. */
  readonly since: number;
  /** What was read last, and first; null before the first look. */
  readonly last: ReadForm | null;
  readonly first: WebhookDraft | null;
  /** The last name that could be read, letter case aside. */
  readonly name: string | null;
  /** When something was typed last, by whoever. */
  readonly typed: number;
  /** Whether the person has touched the form: typed, tried to save, or changed a value by a press. */
  readonly touched: boolean;
  readonly filling: Filling;
  /** The names that the form may have while it is filled, or a filling undone. */
  readonly names: readonly string[];
  /** When that was through last. */
  readonly filledAt: number;
  /** What the form was opened for, until it is filled in. */
  readonly arrived: Webhook | null;
}

export type Event =
  /** The form was read. */
  | { readonly type: 'read'; readonly now: ReadForm; readonly use: FormUse; readonly at: number }
  /**
   * The form is not on the page. `closing`: the person has just done what closes it; `next`: the form that is there instead.
   */
  | { readonly type: 'lost'; readonly closing: boolean; readonly next: ReadForm | null; readonly at: number }
  /** The time for which it may be away may be over. */
  | { readonly type: 'waited'; readonly at: number }
  /** Another form has come beside it. */
  | { readonly type: 'replaced' }
  /** The page was left, or the extension is gone. */
  | { readonly type: 'left' }
  | FillingAct
  /** What the form holds was read, right before it is filled. */
  | { readonly type: 'before-filling'; readonly draft: WebhookDraft }
  | {
      readonly type: 'filled';
      readonly reports: readonly FieldReport[];
      readonly undoable: boolean;
      readonly at: number;
    }
  | { readonly type: 'failed'; readonly undoable: boolean; readonly at: number }
  | { readonly type: 'undone'; readonly left: readonly FieldName[]; readonly at: number };

export type Effect =
  /** Shows what was read. */
  | { readonly do: 'show' }
  /** Reads the form before the next paint. */
  | { readonly do: 'look' }
  /** Finds the fields anew: which of them a general word such as “Password” names depends on the type. */
  | { readonly do: 'locate' }
  /** Goes on with the form that is there instead. */
  | { readonly do: 'adopt' }
  /** Reports `waited` after so many milliseconds. */
  | { readonly do: 'wait'; readonly milliseconds: number }
  | { readonly do: 'fill'; readonly webhook: Webhook }
  | { readonly do: 'undo' }
  /** Takes all of ours off the page; nothing follows but `begin-anew`. */
  | { readonly do: 'end' }
  /** Opens a session for the form that is on the page, if there is one. */
  | { readonly do: 'begin-anew' };

type Step = readonly [State, readonly Effect[]];

const never = Number.NEGATIVE_INFINITY;
const look: Effect = { do: 'look' };

/** A form that was just opened, by `arrived` where a template asked for it. */
export function opened(arrived: Webhook | null): State {
  return {
    ...{ phase: 'live', since: never, last: null, first: null, name: null, typed: never, touched: false },
    ...{ filling: { step: 'idle' }, names: [], filledAt: never, arrived },
  };
}

/** Whether the form counts as touched: by the person, or because it is filled. */
export const isTouched = ({ touched, filling }: State): boolean => touched || canUndo(filling);

/** What follows from an event. Pure: all that acts is an effect, and what has ended stays so. */
export function reduce(state: State, event: Event): Step {
  if (state.phase === 'ended') return [state, []];
  switch (event.type) {
    case 'read':
      return read(state, event);
    case 'lost':
      return lost(state, event);
    case 'waited':
      return waited(state, event.at);
    case 'replaced':
      return end(state, { do: 'begin-anew' });
    case 'left':
      return end(state);
    default:
      return aboutFilling(state, event);
  }
}

const end = (state: State, ...more: readonly Effect[]): Step => [
  { ...state, phase: 'ended' },
  [{ do: 'end' }, ...more],
];

function read(state: State, { now, use, at }: Extract<Event, { type: 'read' }>): Step {
  const typed = Math.max(state.typed, use.typed);
  const names = isFillingRunning(state.filling) ? state.names : [];
  if (state.phase === 'away') {
    const identity = state.last ? identify(state.last, now, names) : 'same';
    if (identity === 'open') return [{ ...state, typed }, []];
    if (identity === 'other') return end(state, { do: 'begin-anew' });
  }
  const name = nameOf(now.draft)?.toLowerCase() ?? state.name;
  const isRenamed = state.name !== null && name !== state.name;
  // A page may keep one form for all of its webhooks, as a pane beside their list does, and empty it before it fills it.
  if (isRenamed && at - typed > TIDYING && !isFillingRunning(state.filling))
    return name === '' ? awaySince(at, state) : end(state, { do: 'begin-anew' });
  const first = state.first ?? now.draft;
  const next: State = {
    ...{ ...state, phase: 'live', last: now, first, name, typed },
    touched: state.touched || use.used || (use.pressed && !isOurs(state, at) && differs(first, now.draft)),
    arrived: null,
  };
  const isOfOtherType = state.last !== null && !sameJson(now.draft.type, state.last.draft.type);
  const effects: readonly Effect[] = [...(isOfOtherType ? [{ do: 'locate' } as const] : []), { do: 'show' }];
  if (!state.arrived) return [next, effects];
  const [filling, more] = aboutFilling(next, { type: 'fill', from: 'templates', webhook: state.arrived });
  return [filling, [...effects, ...more]];
}

/** Whether values may differ by what we filled in, or took back. */
function isOurs({ filling, filledAt }: State, at: number): boolean {
  return isFillingRunning(filling) || canUndo(filling) || at - filledAt < AFTERMATH;
}

/** Drop-downs made of plain elements send no events: a value that differs after something was pressed tells. */
function differs(first: WebhookDraft, now: WebhookDraft): boolean {
  return fieldNames.some(
    field =>
      first[field].status === 'read' && now[field].status === 'read' && !sameJson(first[field], now[field]),
  );
}

function lost(state: State, { closing, next, at }: Extract<Event, { type: 'lost' }>): Step {
  const running = isFillingRunning(state.filling);
  const identity = next && (state.last ? identify(state.last, next, running ? state.names : []) : 'other');
  if (closing || identity === 'other') return end(state, ...(next ? [{ do: 'begin-anew' } as const] : []));
  if (identity === 'same') {
    // What was filled in just now is unknown to who follows the new one.
    return [{ ...state, phase: 'live', typed: running ? at : state.typed }, [{ do: 'adopt' }]];
  }
  return state.phase === 'away' ? [state, []] : awaySince(at, state);
}

const awaySince = (at: number, state: State): Step => [
  { ...state, phase: 'away', since: at },
  [{ do: 'wait', milliseconds: AWAY }],
];

function waited(state: State, at: number): Step {
  if (state.phase !== 'away') return [state, []];
  const left = state.since + AWAY - at;
  // What was waited for in vain may be a form of its own.
  return left > 0 ? [state, [{ do: 'wait', milliseconds: left }]] : end(state, { do: 'begin-anew' });
}

type AboutFilling = Exclude<Event, { type: 'read' | 'lost' | 'waited' | 'replaced' | 'left' }>;

function aboutFilling(state: State, event: AboutFilling): Step {
  const { filling } = state;
  const running = isFillingRunning(filling);
  switch (event.type) {
    case 'fill': {
      // Two at once would leave parts of both in the form.
      if (running) return [state, []];
      const names = namesIn(state.last?.draft, draftFromWebhook(event.webhook));
      return [
        { ...state, filling: { step: 'filling', from: event.from }, names },
        [look, { do: 'fill', webhook: event.webhook }],
      ];
    }
    case 'before-filling':
      return [{ ...state, names: [...state.names, ...namesIn(event.draft)] }, []];
    case 'undo':
      if (!canUndo(filling)) return [state, []];
      return [{ ...state, filling: { step: 'undoing' } }, [look, { do: 'undo' }]];
    case 'seen':
      if (filling.step === 'undone') return [{ ...state, filling: { step: 'idle' } }, [look]];
      if (!('seen' in filling) || filling.seen) return [state, []];
      return [{ ...state, filling: { ...filling, seen: true } }, [look]];
    case 'filled':
    case 'failed':
    case 'undone':
      return through(state, event);
  }
}

/** A filling, or its undoing, is through. */
function through(state: State, event: Extract<Event, { type: 'filled' | 'failed' | 'undone' }>): Step {
  const next = { ...state, filledAt: event.at, typed: Math.max(state.typed, event.at) };
  const effects = [{ do: 'locate' } as const];
  if (event.type === 'undone') return [{ ...next, filling: { step: 'undone', left: event.left } }, effects];
  if (state.filling.step !== 'filling') return [state, []];
  const { undoable } = event;
  const common = { from: state.filling.from, undoable, seen: false };
  return event.type === 'failed'
    ? [{ ...next, filling: { step: 'failed', ...common } }, effects]
    : [{ ...next, filling: { step: 'filled', ...common, reports: event.reports } }, effects];
}

const namesIn = (...drafts: readonly (WebhookDraft | undefined)[]): string[] =>
  drafts.flatMap(draft => (draft && nameOf(draft)) ?? []);
