import { type Browser, browser } from 'wxt/browser';
import type { Outcome, SaveOutcome } from '../../templates/library.ts';
import { commandSchema } from './command.ts';
import { IMPORT_PORT } from './import-messages.ts';
import { keepTidy } from './keep-tidy.ts';
import { performCommand } from './perform-command.ts';
import { secureLibrary } from './secure-library.ts';
import { serialQueue } from './serial-queue.ts';
import { serveImport } from './serve-import.ts';
import { followSync } from './sync/follow-sync.ts';

type Sender = Browser.runtime.MessageSender;

/**
 * Owns all changes of the library, one after the other; for the background, at its start. The extension's own pages may
 * do everything, a script on a page for which `maySave` holds may save.
 */
export function serveLibrary(maySave: (sender: Sender) => boolean): void {
  const enqueue = serialQueue();
  browser.runtime.onMessage.addListener(
    (message: unknown, sender): Promise<SaveOutcome | Outcome> | undefined => {
      const parsed = commandSchema.safeParse(message);
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
