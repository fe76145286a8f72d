import { onTestFinished, vi } from 'vitest';
import { pageFrom } from './page.ts';

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
  /** Paints until something holds, for five seconds of the page's time at most; says whether it does. */
  readonly until: (holds: () => boolean) => Promise<boolean>;
}

const GLOBALS = [
  'document',
  'Event',
  'EventTarget',
  'FocusEvent',
  'MouseEvent',
  'PointerEvent',
  'KeyboardEvent',
  'HTMLElement',
  'HTMLInputElement',
] as const;

/** Between two frames, in milliseconds. */
const FRAME = 16;

/** Opens a page at a hash of the portal; its time passes only where a frame is waited for. */
export function livePage(html: string, hash = '#!org'): LivePage {
  const document = pageFrom(html, `https://manage.mist.com/admin/${hash}`);
  const window = document.defaultView;
  if (!window) throw new Error('No window.');
  for (const name of GLOBALS) vi.stubGlobal(name, window[name]);
  fakeTime(window);
  const listened = countListeners([window, document, document.body, ...document.body.querySelectorAll('*')]);
  const observing = countObservers(window);
  const frames = async (count: number) => {
    for (let left = count; left > 0; left--) await new Promise(requestAnimationFrame);
  };
  const until = async (holds: () => boolean) => {
    for (let left = 5000; left > 0 && !holds(); left -= FRAME) await frames(1);
    return holds();
  };
  return { window, document, listened, observing, frames, until };
}

/** Frames that come at once, each of which takes the timers on; until the test ends. */
export function fakeTime(window: Window): void {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance', 'Date'],
  });
  let next: NodeJS.Immediate | undefined;
  onTestFinished(() => {
    clearImmediate(next);
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  const { setTimeout, clearTimeout, setInterval, clearInterval, performance } = globalThis;
  Object.assign(window, { setTimeout, clearTimeout, setInterval, clearInterval });
  Object.defineProperty(window, 'performance', { value: performance, configurable: true, writable: true });
  const waiting = new Map<number, FrameRequestCallback>();
  let last = 0;
  const paint = () => {
    vi.advanceTimersByTime(FRAME);
    const due = Array.from(waiting.values());
    waiting.clear();
    for (const callback of due) callback(performance.now());
  };
  const requestAnimationFrame = (callback: FrameRequestCallback) => {
    if (waiting.size === 0) next = setImmediate(paint);
    waiting.set(++last, callback);
    return last;
  };
  const cancelAnimationFrame = (id: number) => void waiting.delete(id);
  for (const [name, value] of Object.entries({ requestAnimationFrame, cancelAnimationFrame })) {
    vi.stubGlobal(name, value);
    Object.assign(window, { [name]: value });
  }
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
