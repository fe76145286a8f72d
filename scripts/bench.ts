import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { besideForm } from '../test/bench/beside-form.ts';
import { compare, parseContender } from '../test/bench/compare.ts';
import { fillingForms } from '../test/bench/fill-form.ts';
import { firstFindings } from '../test/bench/first-findings.ts';
import { fleet } from '../test/bench/fleet/fleet.ts';
import { fleetPage } from '../test/bench/fleet/fleet-page.ts';
import { growth } from '../test/bench/growth.ts';
import { hostileText } from '../test/bench/hostile-text.ts';
import { importTexts } from '../test/bench/import-texts.ts';
import { keyToPaint } from '../test/bench/key-to-paint.ts';
import { library } from '../test/bench/library.ts';
import { ownPages } from '../test/bench/own-pages/first-paint.ts';
import { verifyPage } from '../test/bench/own-pages/verify-page.ts';
import { pageCosts } from '../test/bench/page-costs.ts';
import { readLargePage } from '../test/bench/read-large-page.ts';
import { isOver, type Row, tableOf } from '../test/bench/row.ts';
import { soak } from '../test/bench/soak/soak.ts';
import { tamperings } from '../test/bench/tamperings.ts';
import { verification } from '../test/bench/verification.ts';
import { watcherSize } from '../test/bench/watcher-size.ts';
import { buildPortal } from '../test/portal/build-portal.ts';
import { buildExtension } from './steps/build-extension.ts';

const parts = {
  watcherSize,
  readLargePage,
  firstFindings,
  keyToPaint,
  ownPages,
  pageCosts,
  besideForm,
  fillingForms,
  importTexts,
  verification,
  verifyPage,
  library,
  fleet: async () => [...fleet(), ...(await fleetPage())],
  soak,
  tamperings,
};

/**
 * `npm run bench -- [part …] [--vs name=folder …]`: all parts, those that are named, or the comparison alone. Fails when a
 * budget is exceeded or a part cannot be measured.
 */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { vs: { type: 'string', multiple: true, default: [] } },
    allowPositionals: true,
  });
  const others = values.vs.map(parseContender);
  const names = [...Object.keys(parts), 'growth', 'hostileText'];
  if (!positionals.every(name => names.includes(name)))
    throw new Error(`There is only ${names.join(', ')} to measure.`);
  console.log('Building …');
  const { code, output } = await buildExtension('chrome');
  if (code !== 0) {
    console.error(output);
    return code;
  }
  await buildPortal();
  const [load = 0] = loadavg();
  const rows: Row[] = [];
  const failed: string[] = [];
  const isWanted = (name: string) =>
    positionals.includes(name) || (positionals.length === 0 && others.length === 0);
  for (const [name, measure] of Object.entries(parts)) {
    if (!isWanted(name)) continue;
    console.log(`Measuring ${name} …`);
    try {
      rows.push(...(await measure()));
    } catch (error) {
      // What the other parts measured is not lost with one of half an hour.
      console.error(error);
      failed.push(name);
    }
  }
  if (rows.length > 0) console.log(`\n${tableOf(rows)}`);
  if (isWanted('growth')) console.log(`\n${await growth()}`);
  const hostile = isWanted('hostileText') ? await hostileText() : { table: '', isOver: false };
  if (hostile.table !== '') console.log(`\n${hostile.table}`);
  if (others.length > 0) console.log(`\n${await compare(others)}`);
  console.log(
    `${cpus().length} cores, load average ${load.toFixed(1)} before and ${loadavg()[0]?.toFixed(1)} after.`,
  );
  if (failed.length > 0) console.error(`Not measured: ${failed.join(', ')}.`);
  return failed.length > 0 || rows.some(isOver) || hostile.isOver ? 1 : 0;
}

process.exit(await main());
