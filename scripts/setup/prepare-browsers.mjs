import { existsSync } from 'node:fs';
import { browserVariables, findBrowser } from './find-browser.mjs';
import { runQuietly } from './run-quietly.mjs';

/** Debian's packages first; Ubuntu has Firefox under another name. A font, because a bare machine has none. */
const packages = {
  chromium: [
    ['chromium', 'fonts-open-sans'],
    ['chromium-browser', 'fonts-open-sans'],
  ],
  firefox: [
    ['firefox-esr', 'fonts-open-sans'],
    ['firefox', 'fonts-open-sans'],
  ],
};

const titles = { chromium: 'Chromium, Chrome or Edge', firefox: 'Firefox' };

const canUseApt = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

async function aptInstall(browser) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runQuietly('Updating the package lists', 'apt-get', ['update', '-q'], { env });
  for (const names of packages[browser]) {
    try {
      const args = ['install', '-y', '-q', '--no-install-recommends', ...names];
      await runQuietly(`Installing ${names[0]}`, 'apt-get', args, { env });
    } catch (error) {
      console.error(error.message);
    }
    if (findBrowser(browser)) return;
  }
}

/**
 * Finds the browsers, and installs missing ones by apt-get where this runs as root.
 * Gives the environment variables that name them. Rejects with one line that says what to install.
 */
export async function prepareBrowsers(browsers) {
  const env = {};
  for (const browser of browsers) {
    const named = process.env[browserVariables[browser]];
    if (!findBrowser(browser) && !named && canUseApt()) await aptInstall(browser);
    const path = findBrowser(browser);
    const variable = browserVariables[browser];
    if (!path) {
      throw new Error(`${titles[browser]} was not found: install it, or name its program in ${variable}.`);
    }
    env[variable] = path;
  }
  return env;
}
