import { clouds } from './captures/clouds.ts';
import { commands } from './captures/commands.ts';
import type { CaptureRow } from './captures/delivery.ts';
import { inspectors } from './captures/inspectors.ts';
import { languages } from './captures/languages.ts';
import { logLines } from './captures/log-lines.ts';
import { printedValues } from './captures/printed-values.ts';
import { rawHttp } from './captures/raw-http.ts';
import { serverLogs } from './captures/server-logs.ts';
import { sessionFiles } from './captures/session-files.ts';
import { telemetry } from './captures/telemetry.ts';
import { traces } from './captures/traces.ts';
import { workflows } from './captures/workflows.ts';

export { type CaptureRow, type Expected, secret } from './captures/delivery.ts';

/** Deliveries as people have them, from all tools, with what a careful reader can get from the text alone. */
export const captures: readonly CaptureRow[] = [
  ...rawHttp,
  ...telemetry,
  ...traces,
  ...sessionFiles,
  ...inspectors,
  ...workflows,
  ...clouds,
  ...logLines,
  ...serverLogs,
  ...languages,
  ...printedValues,
  ...commands,
];
