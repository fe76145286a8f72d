import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { speakTheInjectedLanguage } from '../../utils/language/language-script.ts';
import { rootsOf } from '../../utils/portal/dom/tree.ts';
import { findForm, formsIn } from '../../utils/portal/form/find-form.ts';
import { followWebhookRoute } from '../../utils/portal/form/route.ts';
import { locateForm, wholeForm } from '../../utils/portal/match/locate-form.ts';
import { grantWishes } from '../../utils/portal/mount/section-wish.ts';
import { type Watcher, watchPage } from '../../utils/portal/watch/watch-page.ts';
import { generateSecret } from '../../utils/signature/generate-secret.ts';
import { messageSchema } from '../../utils/store/messages.ts';
import { ASSISTED, WATCHED } from '../../utils/store/watcher-marks.ts';
import { createArrival } from './arrival.ts';
import { followKept } from './kept.ts';
import { createSectionPart } from './section-part.tsx';
import { openSession, type Session, type SessionHost } from './session.ts';

/** When to look for a form that the first press opens, in milliseconds, as later presses have the watch look. */
const AFTER_PRESS = [250, 1000];

/**
 * Injected by the background when a form opens or a button in the section of webhooks is pressed; from then on it watches
 * for the page's forms itself.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main(context) {
    globalThis[WATCHED] = ASSISTED;
    speakTheInjectedLanguage();
    let session: Session | null = null;
    const arrival = createArrival(document);
    let begun = false;
    const kept = followKept(location.host, context.signal, isStructural => session?.refresh(isStructural));
    const newSecret = () => {
      const { secretBits, secretFormat } = kept.settings();
      return generateSecret(secretBits, secretFormat);
    };
    const host: SessionHost = {
      isAlive: () => context.isValid,
      settings: kept.settings,
      newSecret,
      begin(look) {
        // Finding the first form took a task; later ones stand in for a form before them, and no frame may lack the bar.
        if (begun) queueMicrotask(look);
        else context.setTimeout(look);
        begun = true;
      },
      locate: root => locateForm(root, kept.pointed()),
      find() {
        const root = rootIn(rootsOf(document));
        return root && host.locate(root);
      },
      keep: kept.point,
      beginAnew(form) {
        session = openSession(form, host);
      },
      takeArrived: arrival.takeFor,
      ended() {
        session = null;
      },
    };
    const section = createSectionPart({
      theme() {
        const { theme } = kept.settings();
        return theme === 'system' ? null : theme;
      },
      newSecret,
      async openFilled(webhook) {
        if (session?.isShown()) return 'form-open';
        session?.end();
        return (await arrival.open(webhook, context.signal)) ? 'opened' : 'not-opened';
      },
      closed: arrival.cancel,
    });
    grantWishes(section.open, context.signal);
    const watcher: Watcher = {
      look(roots) {
        if (context.isInvalid) return true;
        section.look(roots);
        const followed = session?.isFollowing() ? session.root : null;
        const root = followed && formsIn(roots, followed).length === 0 ? followed : rootIn(roots);
        const form = root && root !== session?.root ? host.locate(root) : null;
        // A form that is followed by its session stays so, whatever the page renders beside it.
        if (!form && !followed) session?.refresh(false);
        else if (!form) return true;
        else if (session) session.found(form);
        else session = openSession(form, host);
        return session !== null;
      },
      patience: 0,
      leave() {
        session?.end();
        section.close();
        arrival.cancel();
      },
    };
    // A task of its own: starting this script and making the first findings in one would hold the page up.
    context.setTimeout(() => {
      const end = followWebhookRoute(window, () => {
        const leave = watchPage(window, watcher);
        // The press that had this script come may open its form late, by a change of style alone. The context's own timers
        // would hold each visit as long as the page lives.
        const looks = AFTER_PRESS.map(delay =>
          window.setTimeout(() => session || watcher.look(rootsOf(document)), delay),
        );
        return () => {
          for (const look of looks) window.clearTimeout(look);
          leave();
        };
      });
      context.onInvalidated(end);
    });
    // The port closes when the extension is disabled, updated or removed, and when the background merely sleeps.
    browser.runtime.connect().onDisconnect.addListener(() => void context.isInvalid);
    browser.runtime.onMessage.addListener(message => {
      const parsed = messageSchema().safeParse(message);
      if (parsed.success && parsed.data.type === 'what-do-you-see')
        return Promise.resolve(session?.seen() ?? null);
    });
  },
});

function rootIn(roots: readonly (Document | ShadowRoot)[]): Element | null {
  const found = findForm(roots);
  return found && wholeForm(found);
}
