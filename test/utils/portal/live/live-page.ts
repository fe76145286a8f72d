import { vi } from 'vitest';
import { pageFrom } from '../page.ts';

/** A page whose window is the global one as far as a content script uses it, and that counts who listens to it. */
export interface LivePage {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** The events listened to now, by name, on the window and all that the page held at first; sorted. */
  readonly listened: () => string[];
  /** How many mutation observers observe something now. */
  readonly observing: () => number;
  /** Runs until so many frames have been painted. */
  readonly frames: (count: number) => Promise<void>;
}

const GLOBALS = [
  'document',
  'Event',
  'EventTarget',
  'FocusEvent',
  'MouseEvent',
  'PointerEvent',
  'KeyboardEvent',
  'requestAnimationFrame',
  'cancelAnimationFrame',
] as const;

/** Opens a page at a hash of the portal. Call `vi.unstubAllGlobals()` after each test. */
export function livePage(html: string, hash = '#!org'): LivePage {
  const document = pageFrom(html, `https://manage.mist.com/admin/${hash}`);
  const window = document.defaultView;
  if (!window) throw new Error('No window.');
  for (const name of GLOBALS) vi.stubGlobal(name, window[name]);
  const listened = countListeners([window, document, document.body, ...document.body.querySelectorAll('*')]);
  const observing = countObservers(window);
  const frames = async (count: number) => {
    for (let left = count; left > 0; left--) {
      await new Promise(resolve => window.requestAnimationFrame(resolve));
    }
  };
  return { window, document, listened, observing, frames };
}

function countListeners(targets: readonly EventTarget[]): () => string[] {
  const listening = new Set<{ type: string; listener: unknown }>();
  for (const target of targets) {
    const add = target.addEventListener.bind(target);
    const remove = target.removeEventListener.bind(target);
    target.addEventListener = (
      type: string,
      listener: never,
      options?: boolean | AddEventListenerOptions,
    ) => {
      const entry = { type, listener };
      listening.add(entry);
      if (typeof options === 'object')
        options.signal?.addEventListener('abort', () => listening.delete(entry));
      add(type, listener, options);
    };
    target.removeEventListener = (
      type: string,
      listener: never,
      options?: boolean | EventListenerOptions,
    ) => {
      for (const entry of listening) {
        if (entry.type === type && entry.listener === listener) listening.delete(entry);
      }
      remove(type, listener, options);
    };
  }
  return () => Array.from(listening, ({ type }) => type).sort();
}

function countObservers(window: Window & typeof globalThis): () => number {
  const observing = new Set<MutationObserver>();
  class CountedObserver extends window.MutationObserver {
    override observe(...parameters: Parameters<MutationObserver['observe']>): void {
      observing.add(this);
      super.observe(...parameters);
    }
    override disconnect(): void {
      observing.delete(this);
      super.disconnect();
    }
  }
  vi.stubGlobal('MutationObserver', CountedObserver);
  return () => observing.size;
}
