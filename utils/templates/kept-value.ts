import * as z from 'zod/mini';
import { lazily } from './lazily.ts';

/** A value that a person saw and keeps in clear, and where: it holds for no other value and at no other place. */
export const keptValueSchema = lazily(() => z.object({ path: z.string(), value: z.string() }));

export type KeptValue = z.infer<ReturnType<typeof keptValueSchema>>;
