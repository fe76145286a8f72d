import { useEffect, useState } from 'react';
import type { AllRead } from '../../components/assistant/section/export-all.tsx';
import { sentence } from '../../utils/language/sentence.ts';
import { askMist, pause } from '../../utils/portal/api/ask.ts';
import { readWebhooks, type WebhooksRead, webhooksAddress } from '../../utils/portal/api/read-webhooks.ts';
import { placeTemplates } from './place-templates.ts';
import type { PortalPlace } from './portal-place.ts';
import { readFailureSentence } from './read-failure-sentence.ts';

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
