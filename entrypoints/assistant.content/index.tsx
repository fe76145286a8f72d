import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { findForm } from '../../utils/portal/find-form.ts';
import { locateForm } from '../../utils/portal/locate-form.ts';
import { watch } from '../../utils/portal/watch.ts';
import { wholeForm } from '../../utils/portal/whole-form.ts';
import { messageSchema } from '../../utils/store/messages.ts';
import { openSession, type Session } from './session.tsx';

/** Injected by the background when a form opens; from then on it watches for the page's forms itself. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main(context) {
    let session: Session | null = null;
    const leave = () => session?.end();
    watch(window, context.signal, {
      look(roots) {
        if (context.isInvalid) return;
        const found = findForm(roots);
        const root = found && wholeForm(found);
        if (session && (root === session.root || !root)) return;
        session?.end();
        const form = root && locateForm(root);
        if (!form) return;
        session = openSession(form, () => {
          session = null;
        });
      },
      leave,
    });
    context.onInvalidated(leave);
    browser.runtime.onMessage.addListener(message => {
      const parsed = messageSchema.safeParse(message);
      if (parsed.success && parsed.data.type === 'what-do-you-see')
        return Promise.resolve(session?.seen() ?? null);
    });
  },
});
