import { useEffect, useState } from 'react';
import type { AllRead, Saving } from '../../components/assistant/section/export-all.tsx';
import { type SentenceKey, sentence } from '../../utils/language/sentence.ts';
import type { ReadFailure } from '../../utils/portal/api/ask.ts';
import { askMist, pause } from '../../utils/portal/api/ask.ts';
import type { WebhooksRead } from '../../utils/portal/api/read-webhooks.ts';
import { readWebhooks, webhooksAddress } from '../../utils/portal/api/read-webhooks.ts';
import { libraryCommands } from '../../utils/store/templates/library-commands.ts';
import { readState } from '../../utils/store/templates/store-state.ts';
import { type Address, addressOf } from '../../utils/templates/export/address.ts';
import { sameJson } from '../../utils/templates/same-json.ts';
import { templateFromWebhook } from '../../utils/templates/secure-template.ts';
import type { Template } from '../../utils/templates/template.ts';
import type { Webhook } from '../../utils/templates/webhook.ts';
import type { PortalPlace } from './portal-place.ts';

const READING: AllRead = { step: 'reading', read: 0, wait: null };

/** Reads every webhook of a place once it is mounted, and anew on `again`; `cancel` ends a reading. */
export function useAllWebhooks(place: PortalPlace) {
  const [round, setRound] = useState(() => new AbortController());
  const [all, setAll] = useState<AllRead>(READING);
  useEffect(() => {
    const left = new AbortController();
    const signal = AbortSignal.any([left.signal, round.signal]);
    const tell = (read: AllRead) => left.signal.aborted || setAll(read);
    void readAll(place, signal, tell);
    return () => left.abort();
  }, [place, round]);
  return {
    all,
    cancel: () => round.abort(),
    again() {
      setAll(READING);
      setRound(new AbortController());
    },
  };
}

async function readAll(
  place: PortalPlace,
  signal: AbortSignal,
  tell: (read: AllRead) => void,
): Promise<void> {
  const address = webhooksAddress(place, location.origin);
  if (!address) {
    const key = place.scope === 'org' ? 'section_no_place_org' : 'section_no_place_site';
    tell({ step: 'failed', problem: sentence(key) });
    return;
  }
  const read = await readWebhooks(address, { ask: askMist, pause, signal }, progress =>
    tell({ step: 'reading', ...progress }),
  );
  tell(allOf(read, place, new URL(address).host));
}

function allOf(read: WebhooksRead, place: PortalPlace, host: string): AllRead {
  if (!read.ok) return { step: 'failed', problem: readFailureSentence(read, host) };
  const { webhooks, unreadable, complete } = read;
  return { step: 'done', ...placeTemplates(webhooks, place), unreadable, complete };
}

/** Saves templates one after the other, without those that the library holds already; stops at the first failure. */
export function useSaveAll() {
  const [saving, setSaving] = useState<Saving>({ step: 'none' });
  const save = async (templates: readonly Template[]) => {
    setSaving({ step: 'running', done: 0 });
    const fresh = await notYetThere(templates);
    const before = templates.length - fresh.length;
    let saved = 0;
    for (const template of fresh) {
      const outcome = await libraryCommands.save({ template, base: null });
      if (!outcome.ok) {
        setSaving({ step: 'done', saved, before, failure: outcome.failure });
        return;
      }
      saved += 1;
      setSaving({ step: 'running', done: before + saved });
    }
    setSaving({ step: 'done', saved, before });
  };
  return { saving, save };
}

async function notYetThere(templates: readonly Template[]): Promise<readonly Template[]> {
  const state = await readState(templates.map(({ id }) => id)).catch(() => null);
  if (!state) return templates;
  return templates.filter(template => {
    const record = state.records.get(template.id);
    return record?.deletedAt !== undefined || !sameJson(record?.template, template);
  });
}

/** The webhooks of a place, for its panel. */
export interface PlaceWebhooks {
  /** Without secrets and read-only fields. */
  readonly templates: readonly Template[];
  /** Where each of them is, by the template's id. */
  readonly addresses: ReadonlyMap<string, Address>;
}

/** Webhooks as the API gives them, as templates. A webhook's own id tells it when it is saved again. */
export function placeTemplates(webhooks: readonly Webhook[], place: PortalPlace): PlaceWebhooks {
  const made = webhooks.map(webhook => {
    const { template } = templateFromWebhook(webhook, {
      id: typeof webhook.id === 'string' && webhook.id !== '' ? webhook.id : crypto.randomUUID(),
      name: webhook.name?.trim().slice(0, 200) || 'Webhook',
      scope: place.scope === 'unknown' ? 'any' : place.scope,
    });
    return { template, address: addressOf(place, webhook) };
  });
  return {
    templates: made.map(({ template }) => template),
    addresses: new Map(made.map(({ template, address }) => [template.id, address])),
  };
}

const keys: Readonly<Record<ReadFailure, SentenceKey>> = {
  'signed-out': 'section_failed_signed_out',
  refused: 'section_failed_refused',
  'not-found': 'section_failed_not_found',
  busy: 'section_failed_busy',
  unreachable: 'section_failed_unreachable',
  slow: 'section_failed_slow',
  'not-json': 'section_failed_not_json',
  unexpected: 'section_failed_unexpected',
  cancelled: 'section_failed_cancelled',
};

/** Why the webhooks could not be read from the API on `host`, and what to do now. */
export function readFailureSentence(
  { failure, status }: Extract<WebhooksRead, { ok: false }>,
  host: string,
): string {
  return sentence(keys[failure], { host, status: status ?? '' });
}
