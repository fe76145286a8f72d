import { cpus, loadavg } from 'node:os';
import { fillingForms } from '../bench/fill-form.ts';
import { firstFindings } from '../bench/first-findings.ts';
import { importTexts } from '../bench/import-texts.ts';
import { keyToPaint } from '../bench/key-to-paint.ts';
import { library } from '../bench/library.ts';
import { pageCosts } from '../bench/page-costs.ts';
import { readLargePage } from '../bench/read-large-page.ts';
import { isOver, type Row, tableOf } from '../bench/row.ts';
import { soak } from '../bench/soak/soak.ts';
import { verification } from '../bench/verification.ts';
import { verifyPage } from '../bench/verify-page.ts';
import { watcherSize } from '../bench/watcher-size.ts';
import { buildPortal } from '../portal/build-portal.ts';
import { buildExtension } from './steps/build-extension.ts';

const parts = {
  watcherSize,
  readLargePage,
  firstFindings,
  keyToPaint,
  pageCosts,
  fillingForms,
  importTexts,
  verification,
  verifyPage,
  library,
  soak,
};

async function main(): Promise<number> {
  console.log('Building …');
  const { code, output } = await buildExtension('chrome');
  if (code !== 0) {
    console.error(output);
    return code;
  }
  await buildPortal();
  const [load = 0] = loadavg();
  const rows: Row[] = [];
  const wanted = process.argv.slice(2);
  for (const [name, measure] of Object.entries(parts)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.log(`Measuring ${name} …`);
    rows.push(...(await measure()));
  }
  console.log(`\n${tableOf(rows)}`);
  console.log(
    `${cpus().length} cores, load average ${load.toFixed(1)} before and ${loadavg()[0]?.toFixed(1)} after.`,
  );
  return rows.some(isOver) ? 1 : 0;
}

process.exit(await main());
