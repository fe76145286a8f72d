import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type BreakCode, breaks } from '../samples/breaks.ts';
import { sampleTopics } from '../samples/sample-body.ts';

const isBreak = (code: unknown): code is BreakCode => typeof code === 'string' && Object.hasOwn(breaks, code);

const kept = z.object({
  topic: z.enum(sampleTopics),
  events: z.number().check(z.int(), z.positive()),
  secret: z.string(),
  url: z.string(),
  broken: z.nullable(z.custom<BreakCode>(isBreak)),
});

/** What the Samples page is set to, its time aside, which is new for each page. */
export type KeptSampleOptions = z.infer<typeof kept>;

const KEY = 'sample-options';

/** What was set earlier in this browser session, or undefined where nothing is kept or it does not parse. */
export async function readSampleOptions(): Promise<KeptSampleOptions | undefined> {
  return kept.safeParse((await browser.storage.session.get(KEY))[KEY]).data;
}

/** Keeps the options, the secret among them, in memory until the browser closes; never on disk. */
export async function keepSampleOptions(options: KeptSampleOptions): Promise<void> {
  await browser.storage.session.set({ [KEY]: kept.parse(options) });
}
