import { findControl } from '../model/controls.ts';
import { pressControl } from './set-control.ts';
import { waitUntil } from './wait-until.ts';

const isShown = () =>
  (findControl('verify_cert') ?? findControl('verify_cert:true'))?.checkVisibility() === true;

/** Opens the fold-out for the rarer settings unless it is open. */
export async function openAdvanced(): Promise<void> {
  if (isShown()) return;
  await pressControl('advanced');
  await waitUntil('the rarer settings', isShown);
}
