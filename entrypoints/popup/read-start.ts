import { emptyInput, type VerifyInput } from '../../components/verify/verify-input.ts';
import { type PortalAccess, readPortalAccess } from '../../utils/store/portal-access.ts';
import { firstSettings, readSettings, type Settings } from '../../utils/store/settings.ts';
import { readTemplateEdit } from '../../utils/store/template-edit.ts';
import { readVerifyInput } from '../../utils/store/verify-input.ts';

import type { TemplateEdit } from '../../utils/templates/template-edit.ts';

/** What the store holds when a page of the app opens. */
export interface AppStart {
  /** What was typed into the Verify page earlier in this session. */
  readonly kept: VerifyInput;
  /** The template that was being edited earlier in this session. */
  readonly edit: TemplateEdit | null;
  readonly settings: Settings;
  readonly access: PortalAccess;
  /** Whether the browser refused to read any of it: then that is as in a new installation. */
  readonly unreadable: boolean;
}

/** Reads it all at once, so that nothing moves after the first paint. Never rejects. */
export async function readStart(): Promise<AppStart> {
  let unreadable = false;
  const or = <Value>(read: Promise<Value>, otherwise: Value): Promise<Value> =>
    read.catch(() => {
      unreadable = true;
      return otherwise;
    });
  const [kept = emptyInput, edit, settings, access] = await Promise.all([
    or(readVerifyInput(), undefined),
    or(readTemplateEdit(), null),
    or(readSettings(), firstSettings),
    readPortalAccess(),
  ]);
  return { kept, edit, settings, access, unreadable };
}
