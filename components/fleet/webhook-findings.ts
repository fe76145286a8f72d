import { useEffect, useReducer } from 'react';
import type { FleetWebhook } from '../../utils/fleet/fleet.ts';
import { inTurns } from '../../utils/signature/pause.ts';
import type { Finding } from '../../utils/webhook/finding.ts';
import { templateFindings } from '../templates/checks.tsx';

const found = new WeakMap<FleetWebhook, readonly Finding[]>();

/** What the checks say of a webhook, looked for once; that of thousands takes seconds. */
export function findingsOf(at: FleetWebhook): readonly Finding[] {
  const before = found.get(at);
  if (before) return before;
  const { webhook, place, unlike } = at;
  const headers = [
    ...Object.entries(webhook.headers ?? {}).map(([name, value]) => ({ name, value })),
    ...unlike.flatMap(({ path: [, name], is }) =>
      name !== undefined && is !== 'string' ? [{ name, value: { type: is, json: '' } }] : [],
    ),
  ];
  // Of a field that cannot be read nothing is known, not even that it is missing.
  const unknown = new Set(
    unlike.flatMap(({ path: [field, header] }) => (header === undefined ? [field] : [])),
  );
  const { findings } = templateFindings({ webhook, scope: place.scope }, headers);
  const known = findings.filter(({ field }) => !unknown.has(field));
  found.set(at, known);
  return known;
}

function* checked(webhooks: readonly FleetWebhook[]): Generator<undefined, true> {
  for (const at of webhooks) {
    findingsOf(at);
    yield;
  }
  return true;
}

/** So few are checked where they are needed, before a person notices. */
const FEW = 20;
/** Milliseconds between two times that it is shown how far the checks are. */
const SHOW_EVERY = 200;

/** How many of the webhooks are still to be checked; where that is wanted all of them are. */
export function useUnchecked(webhooks: readonly FleetWebhook[], isWanted: boolean): number {
  const [, show] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const ended = new AbortController();
    let shownAt = performance.now();
    const showAtTimes = () => {
      if (performance.now() - shownAt < SHOW_EVERY) return;
      shownAt = performance.now();
      show();
    };
    if (isWanted) void inTurns(checked(webhooks), ended.signal, showAtTimes).then(isAll => isAll && show());
    return () => ended.abort();
  }, [webhooks, isWanted]);
  const left = isWanted ? webhooks.filter(at => !found.has(at)).length : 0;
  return left > FEW ? left : 0;
}
