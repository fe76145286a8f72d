import { findControl } from '../model/controls.ts';
import { pressControl } from './set-control.ts';
import { waitUntil } from './wait-until.ts';

const isShown = () =>
  (findControl('verify_cert') ?? findControl('verify_cert:true'))?.checkVisibility() === true;

/** Opens Advanced Settings unless it is open. */
export async function openAdvanced(): Promise<void> {
  if (isShown()) return;
  await pressControl('advanced');
  await waitUntil('Advanced Settings', isShown);
}
