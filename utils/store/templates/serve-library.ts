import { type Browser, browser } from 'wxt/browser';
import type { ImportOutcome, Outcome, SaveOutcome } from '../../templates/library.ts';
import { keepTidy } from './keep-tidy.ts';
import { commandSchema, IMPORT_PORT, type ImportNews, importWantedSchema } from './messages.ts';
import { performCommand } from './perform-command.ts';
import { performImport } from './perform-import.ts';
import { secureLibrary } from './secure-library.ts';
import { followSync } from './sync/synchronise.ts';

type Sender = Browser.runtime.MessageSender;

/**
 * Owns all changes of the library, one after the other; for the background, at its start. The extension's own pages may
 * do everything, a script on a page for which `maySave` holds may save.
 */
export function serveLibrary(maySave: (sender: Sender) => boolean): void {
  const enqueue = serialQueue();
  browser.runtime.onMessage.addListener(
    (message: unknown, sender): Promise<SaveOutcome | Outcome> | undefined => {
      const parsed = commandSchema().safeParse(message);
      if (!parsed.success) return undefined;
      const { command } = parsed.data;
      const isAllowed = isOwnPage(sender) || (command.do === 'save' && maySave(sender));
      return isAllowed ? enqueue(() => performCommand(command)) : undefined;
    },
  );
  browser.runtime.onConnect.addListener(port => {
    if (port.name === IMPORT_PORT && port.sender && isOwnPage(port.sender)) serveImport(port, enqueue);
  });
  // What fails is done again at the next start.
  void enqueue(secureLibrary).catch(() => {});
  followSync(enqueue);
  keepTidy(enqueue);
}

function isOwnPage({ id, url }: Sender): boolean {
  return id === browser.runtime.id && url !== undefined && url.startsWith(browser.runtime.getURL('/'));
}

type Enqueue = (task: () => Promise<ImportOutcome>) => Promise<ImportOutcome>;

/** Serves one import over its port, in the queue of all changes. When the page ends the port, or ends itself, it is cancelled. */
function serveImport(port: Browser.runtime.Port, enqueue: Enqueue): void {
  const ended = new AbortController();
  port.onDisconnect.addListener(() => ended.abort());
  const send = (news: ImportNews) => {
    if (!ended.signal.aborted) port.postMessage(news);
  };
  port.onMessage.addListener(async (message: unknown) => {
    const wanted = importWantedSchema().safeParse(message);
    if (!wanted.success) return port.disconnect();
    const outcome = await enqueue(() =>
      performImport({ ...wanted.data, onProgress: share => send({ share }), signal: ended.signal }),
    );
    send({ outcome });
  });
}

/** Runs tasks one after the other, in the order in which they come; one that fails does not stop the next. */
export function serialQueue(): <Result>(task: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return task => {
    const done = last.then(task, task);
    last = done.catch(() => {});
    return done;
  };
}
