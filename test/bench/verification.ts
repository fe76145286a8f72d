import '../setup/speak-english.ts';
import { createHmac } from 'node:crypto';
import { diagnose } from '../../utils/signature/diagnose.ts';
import { sign } from '../../utils/signature/sign.ts';
import { verify } from '../../utils/signature/verify.ts';
import { median } from './quantile.ts';
import type { Row } from './row.ts';

/** A body as Mist writes them, of about so many bytes. */
export function bodyOf(bytes: number): string {
  const event =
    '{"ap":"d420b0000000","org_id":"9777c1a0-6ef6-11e6-8bbf-02e208b2d34f","timestamp":1795532174.081}';
  const events = Array.from({ length: Math.ceil(bytes / (event.length + 1)) }, () => event);
  return `{"topic":"device-events","events":[${events.join(',')}]}`;
}

export const SECRET = '7c9e6679f0d44b2a9d3c1e5b8a70f6427c9e6679f0d44b2a9d3c1e5b8a70f642';

const RUNS = 7;
async function time(work: () => Promise<unknown> | unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

async function throughput(megabytes: number): Promise<Row[]> {
  const body = new TextEncoder().encode(bodyOf(megabytes * 1_000_000));
  const { v1, v2 } = await sign(SECRET, body);
  const headers = [
    { name: 'X-Mist-Signature-v2', value: v2 },
    { name: 'X-Mist-Signature', value: v1 },
  ];
  const ours: number[] = [];
  const nodes: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    ours.push(await time(() => verify([SECRET], { headers, body })));
    nodes.push(
      await time(() => {
        for (const hash of ['sha256', 'sha1']) createHmac(hash, SECRET).update(body).digest('hex');
      }),
    );
  }
  const [own, other] = [median(ours), median(nodes)];
  const speed = (milliseconds: number) => `${((2 * body.length) / 1000 / milliseconds).toFixed(0)} MB/s`;
  const what = `first verdict on ${megabytes} MB, both headers (${speed(own)}; node:crypto ${speed(other)})`;
  return [{ what, budget: 50 * megabytes, measured: own, unit: 'ms', runs: RUNS }];
}

/** The first verdict and the whole search for a reason, on bodies of 1 MB and 10 MB. */
export async function verification(): Promise<Row[]> {
  const body = new TextEncoder().encode(bodyOf(1_000_000));
  const { v2 } = await sign(`${SECRET} of another webhook`, body);
  const headers = [{ name: 'X-Mist-Signature-v2', value: v2 }];
  const searches: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    searches.push(await time(() => diagnose([SECRET], { headers, body }, {})));
  }
  return [
    ...(await throughput(1)),
    ...(await throughput(10)),
    {
      what: 'the whole search for a reason that is not there, 1 MB',
      budget: 2000,
      measured: median(searches),
      unit: 'ms',
      runs: RUNS,
    },
  ];
}
