import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { findForm } from '../utils/portal/find-form.ts';
import { watch } from '../utils/portal/watch.ts';
import type { Message } from '../utils/store/messages.ts';

/**
 * The watcher, on every portal page as the manifest in wxt.config.ts lists them: asks for the assistant when a webhook form opens, and ends, since the assistant watches from then on.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main(context) {
    const done = new AbortController();
    context.onInvalidated(() => done.abort());
    browser.runtime.onMessage.addListener((message: Message, _sender, respond) => {
      if (message.type === 'are-you-there') respond(true);
    });
    let asked = false;
    const ask = async () => {
      asked = true;
      const message: Message = { type: 'assistant-wanted' };
      try {
        await browser.runtime.sendMessage(message);
        done.abort();
      } catch {
        asked = false;
      }
    };
    watch(window, done.signal, { look: roots => void (!asked && findForm(roots) && ask()), leave: () => {} });
  },
});
