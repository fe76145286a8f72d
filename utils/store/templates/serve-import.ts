import type { Browser } from 'wxt/browser';
import type { ImportOutcome } from '../../templates/library.ts';
import { type ImportNews, importWantedSchema } from './import-messages.ts';
import { performImport } from './perform-import.ts';

type Enqueue = (task: () => Promise<ImportOutcome>) => Promise<ImportOutcome>;

/** Serves one import over its port, in the queue of all changes. When the page ends the port, or ends itself, it is cancelled. */
export function serveImport(port: Browser.runtime.Port, enqueue: Enqueue): void {
  const ended = new AbortController();
  port.onDisconnect.addListener(() => ended.abort());
  const tell = (news: ImportNews) => {
    if (!ended.signal.aborted) port.postMessage(news);
  };
  port.onMessage.addListener(async (message: unknown) => {
    const wanted = importWantedSchema().safeParse(message);
    if (!wanted.success) return port.disconnect();
    const outcome = await enqueue(() =>
      performImport({ ...wanted.data, onProgress: share => tell({ share }), signal: ended.signal }),
    );
    tell({ outcome });
  });
}
