import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page, ScreenshotClip } from 'puppeteer-core';
import { launch, PORTAL_ORIGIN } from '../../test/browser/session/session.ts';
import { buildPortal } from '../../test/portal/build-portal.ts';
import { root } from '../setup/root.mjs';
import { dialogOf, showExport, showFolded } from './folded-form.ts';
import { takeMovingPicture } from './moving-picture.ts';
import { showFleet, showTemplates, showVerify } from './own-pages.ts';
import { pictureOfPopup } from './picture-of-popup.ts';
import { showHeaders, showImport } from './portal-page.ts';
import { showTile } from './promotional-tile.ts';

/** What both stores ask for. */
const SIZE = { width: 1280, height: 800 };

const PICTURES = 'docs/pictures';
const GUIDE = 'docs/pictures/guide';

/** Takes the pictures of the README, the user guide and the stores' listings anew, with the shipped build. */
export async function takePictures(): Promise<void> {
  await mkdir(join(root, GUIDE), { recursive: true });
  await buildPortal();
  const session = await launch('chromium', { viewport: SIZE });
  const take = async (page: Page, title: string, folder = PICTURES, clip?: ScreenshotClip) => {
    const path = `${folder}/${title}.png` as const;
    await page.bringToFront();
    await page.screenshot({ path: `${root}${path}`, ...(clip && { clip }) });
    console.log(path);
  };
  try {
    const portal = await session.newPage();
    await takeMovingPicture(portal, PORTAL_ORIGIN, join(root, PICTURES, 'main-job.webp'));
    console.log(`${PICTURES}/main-job.webp`);
    await showHeaders(session, portal);
    await take(portal, 'custom-headers');
    await take(await pictureOfPopup(session, portal), 'popup');
    await showImport(portal);
    await take(portal, 'import-preview');
    await showFolded(session, portal);
    await take(portal, 'folded-form', GUIDE, await dialogOf(portal));
    await showExport(portal);
    await take(portal, 'export', GUIDE, await dialogOf(portal));
    await take(await showVerify(session), 'verify');
    await take(await showTemplates(session), 'templates');
    await take(await showFleet(session), 'fleet', GUIDE);
    await take(await showTile(session.browser), 'promotional-tile', 'docs/store');
  } finally {
    await session.close();
  }
}
