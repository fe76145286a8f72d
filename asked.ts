import { launch } from './test/browser/session/session.ts';
const without = process.argv[3] === 'without';
const s = await launch(process.argv[2] as 'chromium', { withoutExtension: without });
console.log('launched', s.asked);
const page = await s.newPage(); await page.bringToFront(); await s.open(page, { motion: 'off' });
await new Promise(r => setTimeout(r, 25000));
console.log(process.argv[2], process.argv[3], [...new Set(s.asked)], s.asked.length);
await s.close();
