import type { Browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findForm } from '../utils/portal/find-form.ts';
import { mayOpenForm } from '../utils/portal/may-open-form.ts';
import { createSectionButtons } from '../utils/portal/section/section-buttons.ts';
import { wish } from '../utils/portal/section/section-wish.ts';
import { HOST_TAG } from '../utils/portal/tree.ts';
import { watch } from '../utils/portal/watch.ts';
import type { Message } from '../utils/store/messages.ts';
import { WATCHED } from '../utils/store/watched-mark.ts';

/** Said on the document by each watcher that starts to look, so that one from before an update ends. */
const STARTED = 'mist-webhook-helper-started';

/** The browser's own API, touched only when a form is found: the first touch alone costs a page a millisecond and more. */
function runtime(): typeof Browser.runtime {
  const api: typeof Browser = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  return api.runtime;
}

/**
 * The watcher, on every portal page as the manifest in wxt.config.ts lists them: asks for the assistant when a webhook
 * form opens, which then watches for forms itself, and keeps two buttons in the section of webhooks. It is no content
 * script of WXT's, whose context alone costs more than this script may on pages without webhooks.
 */
export default defineUnlistedScript(() => {
  Reflect.set(globalThis, WATCHED, true);
  const done = new AbortController();
  let asked = false;
  let started = false;
  const start = () => {
    started = true;
    for (const host of document.querySelectorAll(HOST_TAG)) host.remove();
    document.dispatchEvent(new Event(STARTED));
    document.addEventListener(STARTED, () => done.abort(), { signal: done.signal });
  };
  const ask = async () => {
    asked = true;
    const message: Message = { type: 'assistant-wanted' };
    try {
      await runtime().sendMessage(message);
    } catch {
      asked = false;
      if (!runtime()?.id) done.abort();
    }
  };
  const buttons = createSectionButtons(wished => {
    wish(wished);
    // The assistant may have left with the extension: then asking for it makes the watcher leave, too.
    if (!asked || !runtime()?.id) ask();
  }, done.signal);
  watch(window, done.signal, {
    look(roots) {
      if (!started) start();
      if (!asked && findForm(roots)) ask();
      buttons.look(roots);
    },
    // The assistant comes while the page still makes its form.
    press(pressed) {
      if (!asked && mayOpenForm(pressed)) ask();
    },
    leave: buttons.clear,
  });
});
