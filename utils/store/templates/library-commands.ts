import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import type { ImportOutcome, ImportRequest, LibraryCommands } from '../../templates/library.ts';
import { type Command, IMPORT_PORT, importNewsSchema, outcomeSchema, saveOutcomeSchema } from './messages.ts';
import { newRevision } from './record.ts';

/** The library's commands, carried out by the background. A content script may only save. */
export const libraryCommands: LibraryCommands = {
  save: ({ template, base, kept }) =>
    askBackground(
      { do: 'save', template, base, kept: kept && [...kept], revision: newRevision() },
      saveOutcomeSchema(),
    ),
  remove: ids => askBackground({ do: 'remove', ids: [...ids] }, outcomeSchema()),
  restore: ids => askBackground({ do: 'restore', ids: [...ids] }, outcomeSchema()),
  forget: ids => askBackground({ do: 'forget', ids: [...ids] }, outcomeSchema()),
  forgetSecured: () => askBackground({ do: 'forget-secured' }, outcomeSchema()),
  forgetSetAside: key => askBackground({ do: 'forget-set-aside', key }, outcomeSchema()),
  import: importTemplates,
  setSynced: (ids, synced) => askBackground({ do: 'set-synced', ids: [...ids], synced }, outcomeSchema()),
};

type Unavailable = { readonly ok: false; readonly failure: 'unavailable' };

/**
 * Has the background carry out a command and reads its answer. It is asked once more where it was ended in the middle or
 * the browser refused (Firefox does once after its storage was full), since no command does anything twice.
 */
async function askBackground<Answer extends { readonly ok: boolean }>(
  command: Command,
  schema: z.ZodMiniType<Answer>,
): Promise<Answer | Unavailable> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const answer = await browser.runtime
      .sendMessage({ type: 'library-command', command })
      .catch(() => undefined);
    const { data } = schema.safeParse(answer);
    if (data && !('failure' in data && data.failure === 'unavailable')) return data;
  }
  return { ok: false, failure: 'unavailable' };
}

/**
 * Has the background import templates. Where the port closes before the outcome came, the background was ended: then
 * either all or nothing is stored, and the same import, done again, adds only what is missing.
 */
function importTemplates({
  templates,
  choices,
  kept,
  onProgress,
  signal,
}: ImportRequest): Promise<ImportOutcome> {
  if (signal.aborted) return Promise.resolve({ ok: false, failure: 'cancelled' });
  const port = browser.runtime.connect({ name: IMPORT_PORT });
  const ended = new AbortController();
  return new Promise<ImportOutcome>(resolve => {
    port.onMessage.addListener((message: unknown) => {
      const news = importNewsSchema().safeParse(message);
      if (!news.success) resolve({ ok: false, failure: 'unavailable' });
      else if ('outcome' in news.data) resolve(news.data.outcome);
      else onProgress(news.data.share);
    });
    port.onDisconnect.addListener(() => resolve({ ok: false, failure: 'unavailable' }));
    signal.addEventListener('abort', () => resolve({ ok: false, failure: 'cancelled' }), {
      signal: ended.signal,
    });
    port.postMessage({ templates, choices, ...(kept && { kept }) });
  }).finally(() => {
    ended.abort();
    port.disconnect();
  });
}
