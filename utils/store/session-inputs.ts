import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type BreakCode, breaks } from '../samples/breaks.ts';
import { sampleTopics } from '../samples/sample-body.ts';
import { type TemplateEdit, templateEditSchema } from '../templates/template-edit.ts';

const isBreak = (code: unknown): code is BreakCode => typeof code === 'string' && Object.hasOwn(breaks, code);

const sampleSchema = z.object({
  topic: z.enum(sampleTopics),
  events: z.number().check(z.int(), z.positive()),
  secret: z.string(),
  url: z.string(),
  broken: z.nullable(z.custom<BreakCode>(isBreak)),
});

/** What the Samples page is set to, its time aside, which is new for each page. */
export type KeptSampleOptions = z.infer<typeof sampleSchema>;

const SAMPLE_KEY = 'sample-options';

/** What was set earlier in this browser session, or undefined where nothing is kept or it does not parse. */
export async function readSampleOptions(): Promise<KeptSampleOptions | undefined> {
  return sampleSchema.safeParse((await browser.storage.session.get(SAMPLE_KEY))[SAMPLE_KEY]).data;
}

/** Keeps the options, the secret among them, in memory until the browser closes; never on disk. */
export async function keepSampleOptions(options: KeptSampleOptions): Promise<void> {
  await browser.storage.session.set({ [SAMPLE_KEY]: sampleSchema.parse(options) });
}

const EDIT_KEY = 'template-edit';

/** The edit that is under way in this browser session, or null where there is none or it does not parse. */
export async function readTemplateEdit(): Promise<TemplateEdit | null> {
  const parsed = templateEditSchema().safeParse((await browser.storage.session.get(EDIT_KEY))[EDIT_KEY]);
  return parsed.success ? parsed.data : null;
}

/** Keeps the edit in memory until the browser closes, never on disk, or forgets it. Rejects where the store is full. */
export async function keepTemplateEdit(edit: TemplateEdit | null): Promise<void> {
  if (edit) await browser.storage.session.set({ [EDIT_KEY]: edit });
  else await browser.storage.session.remove(EDIT_KEY);
}
