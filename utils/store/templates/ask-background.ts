import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import type { Command } from './command.ts';

/**
 * Has the background carry out a command and reads its answer. A background that was ended in the middle is asked once
 * more, since no command does anything twice.
 */
export async function askBackground<Answer>(
  command: Command,
  schema: z.ZodMiniType<Answer>,
): Promise<Answer | { readonly ok: false; readonly failure: 'unavailable' }> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const answer = await browser.runtime
      .sendMessage({ type: 'library-command', command })
      .catch(() => undefined);
    const parsed = schema.safeParse(answer);
    if (parsed.success) return parsed.data;
  }
  return { ok: false, failure: 'unavailable' };
}
