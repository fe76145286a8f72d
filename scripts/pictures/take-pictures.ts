import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launch } from '../../test/browser/session/session.ts';
import { buildPortal } from '../../test/portal/build-portal.ts';
import { root } from '../setup/root.mjs';
import { showTemplates, showVerify } from './own-pages.ts';
import { pictureOfPopup } from './picture-of-popup.ts';
import { showHeaders, showImport } from './portal-page.ts';
import { showTile } from './promotional-tile.ts';

/** What both stores ask for. */
const SIZE = { width: 1280, height: 800 };

const PICTURES = 'docs/pictures';

/** Takes the pictures of the README and of the stores' listings anew, with the shipped build. */
export async function takePictures(): Promise<void> {
  await mkdir(join(root, PICTURES), { recursive: true });
  await buildPortal();
  const session = await launch('chromium', { viewport: SIZE });
  const take = async (page: Page, title: string, folder = PICTURES) => {
    const path = `${folder}/${title}.png` as const;
    await page.bringToFront();
    await page.screenshot({ path: `${root}${path}` });
    console.log(path);
  };
  try {
    const portal = await session.newPage();
    await showHeaders(session, portal);
    await take(portal, 'custom-headers');
    await take(await pictureOfPopup(session, portal), 'popup');
    await showImport(portal);
    await take(portal, 'import-preview');
    await take(await showVerify(session), 'verify');
    await take(await showTemplates(session), 'templates');
    await take(await showTile(session.browser), 'promotional-tile', 'docs/store');
  } finally {
    await session.close();
  }
}
