import { z } from 'zod';

const url = z.object({ url: z.string().optional() });

/** One event of Chromium's trace; only what the bench reads. Times are in microseconds. */
const traceEventSchema = z.object({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.number(),
  dur: z.number().optional(),
  /** How long of `dur` the thread really ran. */
  tdur: z.number().optional(),
  id: z.union([z.string(), z.number()]).optional(),
  args: z
    .object({
      name: z.unknown().optional(),
      fileName: z.string().optional().catch(undefined),
      data: z
        .object({
          url: z.string().optional().catch(undefined),
          startTime: z.number().optional(),
          timeDeltas: z.array(z.number()).optional(),
          cpuProfile: z
            .object({
              nodes: z
                .array(z.object({ id: z.number(), parent: z.number().optional(), callFrame: url }))
                .optional(),
              samples: z.array(z.number()).optional(),
            })
            .optional(),
        })
        .optional()
        .catch(undefined),
    })
    .optional()
    .catch(undefined),
});

export type TraceEvent = z.infer<typeof traceEventSchema>;

/** Reads a trace as Chromium writes it. Throws when it is no trace. */
export function parseTrace(bytes: Uint8Array): TraceEvent[] {
  const file = z.object({ traceEvents: z.array(traceEventSchema) });
  return file.parse(JSON.parse(new TextDecoder().decode(bytes))).traceEvents;
}
