import { firstOptions, type SampleOptions } from '../../components/samples/sample.ts';
import { emptyInput, type VerifyInput } from '../../components/verify/verification.ts';
import { type PortalAccess, readPortalAccess } from '../../utils/store/portal-access.ts';
import { readSampleOptions, readTemplateEdit } from '../../utils/store/session-inputs.ts';
import { firstSettings, readSettings, type Settings } from '../../utils/store/settings.ts';
import { readVerifyInput } from '../../utils/store/verify-input.ts';
import type { TemplateEdit } from '../../utils/templates/template-edit.ts';

/** What the store holds when a page of the app opens. */
export interface AppStart {
  /** What was typed into the Verify page earlier in this session. */
  readonly kept: VerifyInput;
  /** The template that was being edited earlier in this session. */
  readonly edit: TemplateEdit | null;
  /** What the Samples page was set to earlier in this session; of now, and new where nothing was. */
  readonly sample: SampleOptions;
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
  const [kept = emptyInput, edit, sample, settings, access] = await Promise.all([
    or(readVerifyInput(), undefined),
    or(readTemplateEdit(), null),
    or(readSampleOptions(), undefined),
    or(readSettings(), firstSettings),
    readPortalAccess(),
  ]);
  return { kept, edit, sample: { ...firstOptions(), ...sample }, settings, access, unreadable };
}
