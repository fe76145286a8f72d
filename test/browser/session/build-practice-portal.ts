import { buildPortal } from '../../portal/build-portal.ts';

/** Once before all browser tests: so that no worker builds while another one measures. */
export default async function buildPracticePortal(): Promise<void> {
  await buildPortal();
}
