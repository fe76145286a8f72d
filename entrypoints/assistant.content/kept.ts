import { learnWordings } from '../../utils/portal/vocabulary/words.ts';
import { readAddedWordings } from '../../utils/store/added-wordings.ts';
import {
  keepPointedField,
  type PointedFields,
  readPointedFields,
  watchPointedFields,
} from '../../utils/store/pointed-fields.ts';
import { firstSettings, followSettings, readSettings, type Settings } from '../../utils/store/settings.ts';
import { sameJson } from '../../utils/templates/same-json.ts';
import type { FieldName, Locator } from '../../utils/webhook/fields.ts';

/** What the person has set, and pointed out on this portal. */
export interface Kept {
  readonly settings: () => Settings;
  readonly pointed: () => PointedFields;
  /** Keeps where a field is; where the browser refuses to keep it, it holds as long as the page. */
  readonly point: (field: FieldName, locator: Locator) => Promise<void>;
}

/** `changed` is told whenever one of both is another one, and whether fields may be found elsewhere then. Ends with the signal. */
export function followKept(
  portal: string,
  signal: AbortSignal,
  changed: (isStructural: boolean) => void,
): Kept {
  let settings = firstSettings;
  let pointed: PointedFields = {};
  const set = (now: Settings) => {
    if (sameJson(now, settings)) return;
    settings = now;
    changed(false);
  };
  const know = (now: PointedFields) => {
    if (sameJson(now, pointed)) return;
    pointed = now;
    changed(true);
  };
  // Where the browser cannot read, all stays as in a new installation.
  readSettings().then(set, () => {});
  readPointedFields(portal).then(know, () => {});
  readAddedWordings().then(added => {
    if (!added) return;
    learnWordings(added);
    changed(true);
  });
  followSettings(set, signal);
  watchPointedFields(portal, now => signal.aborted || know(now));
  return {
    settings: () => settings,
    pointed: () => pointed,
    async point(field, locator) {
      pointed = { ...pointed, [field]: locator };
      await keepPointedField(portal, field, locator).catch(() => {});
    },
  };
}
