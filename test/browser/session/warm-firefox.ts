import { rm } from 'node:fs/promises';
import { keepStart, newProfile } from './firefox-start.ts';
import { launchBrowser } from './launch-browser.ts';

/** Once before all tests in Firefox: what it compiles at its first start need not be compiled again in each new profile. */
export default async function warmFirefox(): Promise<void> {
  const profile = await newProfile();
  const { browser } = await launchBrowser('firefox', { profile });
  await browser.close();
  await keepStart(profile);
  await rm(profile, { recursive: true, force: true, maxRetries: 10 });
}
