import { emptyInput, type VerifyInput } from '../../components/verify/verify-input.ts';
import { type PortalAccess, readPortalAccess } from '../../utils/store/portal-access.ts';
import { readSettings, type Settings } from '../../utils/store/settings.ts';
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
}

/** Reads it all at once, so that nothing moves after the first paint. */
export async function readStart(): Promise<AppStart> {
  const [kept, edit, settings, access] = await Promise.all([
    readVerifyInput(),
    readTemplateEdit(),
    readSettings(),
    readPortalAccess(),
  ]);
  return { kept: kept ?? emptyInput, edit, settings, access };
}
