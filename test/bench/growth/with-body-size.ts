import '../../setup/speak-english.ts';
import { diagnose } from '../../../utils/signature/diagnose.ts';
import { sign } from '../../../utils/signature/sign.ts';
import { verify } from '../../../utils/signature/verify.ts';
import { bodyOf, SECRET } from '../verification.ts';
import type { GrowthTable } from './growth-table.ts';

const SIZES = [
  { name: '1 KB', bytes: 1000, runs: 9 },
  { name: '10 KB', bytes: 10_000, runs: 9 },
  { name: '100 KB', bytes: 100_000, runs: 5 },
  { name: '1 MB', bytes: 1_000_000, runs: 3 },
  { name: '20 MB', bytes: 20_000_000, runs: 1 },
];

/** The best of the runs: a busy machine only adds. */
async function time(runs: number, work: () => Promise<unknown>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    await work();
    best = Math.min(best, performance.now() - began);
  }
  return best;
}

/** The first verdict on a larger and larger body, and the whole search for a reason that is not there. */
export async function withBodySize(): Promise<GrowthTable> {
  const verdicts: number[] = [];
  const searches: number[] = [];
  for (const { bytes, runs } of SIZES) {
    const body = new TextEncoder().encode(bodyOf(bytes));
    const { v2 } = await sign(`${SECRET} of another webhook`, body);
    const capture = { headers: [{ name: 'X-Mist-Signature-v2', value: v2 }], body };
    verdicts.push(await time(runs, () => verify([SECRET], capture)));
    searches.push(await time(runs, async () => diagnose([SECRET], capture, {})));
  }
  return {
    of: 'bytes of a body',
    sizes: SIZES.map(({ name }) => name),
    lines: [
      { what: 'first verdict', times: verdicts },
      { what: 'whole search', times: searches },
    ],
  };
}
