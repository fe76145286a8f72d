import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import type { Command } from './command.ts';

type Unavailable = { readonly ok: false; readonly failure: 'unavailable' };

/**
 * Has the background carry out a command and reads its answer. It is asked once more where it was ended in the middle or
 * the browser refused (Firefox does once after its storage was full), since no command does anything twice.
 */
export async function askBackground<Answer extends { readonly ok: boolean }>(
  command: Command,
  schema: z.ZodMiniType<Answer>,
): Promise<Answer | Unavailable> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const answer = await browser.runtime
      .sendMessage({ type: 'library-command', command })
      .catch(() => undefined);
    const { data } = schema.safeParse(answer);
    if (data && !('failure' in data && data.failure === 'unavailable')) return data;
  }
  return { ok: false, failure: 'unavailable' };
}
