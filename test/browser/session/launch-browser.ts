import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type LaunchOptions, launch } from 'puppeteer-core';
import { type BrowserName, browserVariables, findBrowser } from '../../../scripts/setup/find-browser.mjs';
import { root } from '../../../scripts/setup/root.mjs';
import { closeOnboarding } from '../hands/extension-page.ts';
import { endWith, newProfile } from './firefox-start.ts';
import { GECKO_ID, withPolicy } from './policy.ts';

export type { BrowserName } from '../../../scripts/setup/find-browser.mjs';

export interface LaunchedExtension {
  readonly browser: Browser;
  /** Such as `chrome-extension://…`, without a slash at the end. */
  readonly extensionOrigin: string;
  /** The folder of the build that runs. */
  readonly folder: string;
}

export interface BrowserOptions {
  /** Which build; `production` when left out. */
  readonly mode?: 'production' | 'practice';
  readonly headless?: boolean;
  /** The language that the browser speaks; English when left out. */
  readonly language?: 'en' | 'de';
  /** Port of a proxy on this machine through which every connection goes, those to localhost included. */
  readonly proxyPort?: number;
  /** More of Chromium's switches. */
  readonly switches?: readonly string[];
  /** More of Firefox's preferences. */
  readonly preferences?: Readonly<Record<string, unknown>>;
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  /** A folder for what the browser keeps, which outlives it; then what the extension opens at its installation stays open. */
  readonly profile?: string;
  /** The extension's settings by an administrator, for this browser alone (`takesPolicy`). */
  readonly policy?: Readonly<Record<string, unknown>>;
  /** Where files go that pages have the browser save. */
  readonly downloads?: string;
  /** A browser for comparison, in which nothing is installed. */
  readonly withoutExtension?: boolean;
  /** A file that takes what any page, script or background says on its console. */
  readonly consoleLog?: string;
}

/** Firefox makes up an address for each installation, unless it is told one. */
const FIREFOX_UUID = '3f1b7c52-8d0e-4c7a-9a5e-6f2d1b90c4e7';

const QUIET_CHROMIUM = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--allow-browser-signin=false',
  '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying',
];

function firefoxProxy(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
  };
}

async function launchChromium(
  common: LaunchOptions,
  folder: string,
  { language = 'en', proxyPort, consoleLog, switches = [], withoutExtension = false }: BrowserOptions,
) {
  const proxy = proxyPort
    ? [`--proxy-server=http://127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>']
    : [];
  const logging = consoleLog ? ['--enable-logging', `--log-file=${consoleLog}`] : [];
  const browser = await launch({
    ...common,
    pipe: true,
    // Linux asks the variable, other systems the switch.
    env: { ...common.env, LANGUAGE: language },
    enableExtensions: true,
    // This switch loads the folder, and keeps out what Debian's Chromium has in its system extensions folder.
    args: [
      ...QUIET_CHROMIUM,
      `--lang=${language}`,
      withoutExtension ? '--disable-extensions' : `--disable-extensions-except=${folder}`,
      ...proxy,
      ...logging,
      ...switches,
    ],
  });
  if (withoutExtension) return { browser, extensionOrigin: '' };
  const worker = await browser.waitForTarget(target => target.url().startsWith('chrome-extension://'));
  // Node knows no origin of this scheme.
  return { browser, extensionOrigin: `chrome-extension://${new URL(worker.url()).host}` };
}

async function launchFirefox(
  common: LaunchOptions,
  folder: string,
  { language = 'en', proxyPort, consoleLog, downloads, preferences, withoutExtension }: BrowserOptions,
) {
  const fresh = common.userDataDir === undefined ? await newProfile() : null;
  const browser = await launch({
    ...common,
    ...(fresh && { userDataDir: fresh }),
    browser: 'firefox',
    dumpio: consoleLog !== undefined,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'intl.locale.requested': language,
      'extensions.langpacks.signatures.required': false,
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
      // No test can answer the browser's question: it is taken as answered with yes.
      'extensions.webextOptionalPermissionPrompts': false,
      'devtools.console.stdout.content': true,
      // A process that is started for a page to come takes the time of the one that is there.
      'dom.ipc.processPrelaunch.enabled': false,
      // The list of downloads would take the keyboard from the page.
      'browser.download.alwaysOpenPanel': false,
      ...(downloads ? { 'browser.download.folderList': 2, 'browser.download.dir': downloads } : {}),
      ...(proxyPort ? firefoxProxy(proxyPort) : {}),
      ...preferences,
      // What an add-on that is loaded for a test stores is else removed with it.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });
  if (fresh) endWith(browser, fresh);
  if (consoleLog) {
    // Puppeteer would hand it on to its own output.
    browser.process()?.stdout?.unpipe().pipe(createWriteStream(consoleLog));
    browser.process()?.stderr?.unpipe().resume();
  }
  // Until it has a window it can open no page of an extension: another tab comes up in one.
  await (await browser.newPage()).close();
  // Firefox speaks only languages that it has a pack of; this one says no more than that there is German.
  if (language === 'de') await browser.installExtension(join(root, 'test/fixtures/firefox-german'));
  if (!withoutExtension) await browser.installExtension(folder);
  return { browser, extensionOrigin: `moz-extension://${FIREFOX_UUID}` };
}

/** Launches a browser with a build of the extension, and closes what that opens. Rejects when the browser is not installed. */
export async function launchBrowser(
  name: BrowserName,
  options: BrowserOptions = {},
): Promise<LaunchedExtension> {
  const { mode = 'production', headless = true, viewport = { width: 1280, height: 900 }, ...rest } = options;
  const { profile, downloads, policy } = rest;
  const executablePath = findBrowser(name);
  if (!executablePath)
    throw new Error(`No ${name} was found: name its program in ${browserVariables[name]}.`);
  const target = name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
  const folder = join(root, '.output', mode === 'production' ? target : `${target}-${mode}`);
  const handedOut = policy && (await withPolicy(name, policy, { executablePath, build: folder }));
  const common = {
    executablePath: handedOut?.executablePath ?? executablePath,
    env: { ...process.env, ...handedOut?.env },
    headless,
    defaultViewport: viewport,
    ...(profile !== undefined && { userDataDir: profile }),
    ...(downloads !== undefined && {
      downloadBehavior: { policy: 'allow', downloadPath: downloads } as const,
    }),
  };
  const launchNamed = name === 'firefox' ? launchFirefox : launchChromium;
  const launched = { ...(await launchNamed(common, folder, options)), folder };
  if (handedOut) endWith(launched.browser, handedOut.folder);
  if (profile === undefined && !rest.withoutExtension) await closeOnboarding(launched);
  return launched;
}
