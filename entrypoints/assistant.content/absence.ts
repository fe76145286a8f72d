import { alarm } from '../../utils/portal/watch/timing.ts';

/** How long a page may keep its form away, as while it loads what another type needs, in milliseconds. */
const AWAY = 2000;

/** The time in which a form is not on the page and may come back. */
export interface Absence {
  readonly isOn: () => boolean;
  /** Lasts from the first call. */
  readonly begin: () => void;
  readonly end: () => void;
}

/** `giveUp` is called where a form stays away; ends with the signal. */
export function createAbsence(window: Window, signal: AbortSignal, giveUp: () => void): Absence {
  let since: number | null = null;
  const left = () => (since === null ? 0 : since + AWAY - window.performance.now());
  const patience = alarm(window, signal, () => {
    if (since === null) return;
    // It may have been back since this was set.
    if (left() > 0) patience.ringIn(left());
    else giveUp();
  });
  return {
    isOn: () => since !== null,
    begin() {
      since ??= window.performance.now();
      patience.ringIn(AWAY);
    },
    end() {
      since = null;
    },
  };
}
