import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from '../setup/root.mjs';
import { runProgram } from './run-program.ts';
import type { StepResult } from './step.ts';

const messageSchema = z.object({
  code: z.string(),
  message: z.string(),
  file: z.string().optional(),
  line: z.number().optional(),
  column: z.number().optional(),
});
type Message = z.infer<typeof messageSchema>;
const reportSchema = z.object({ errors: z.array(messageSchema), warnings: z.array(messageSchema) });

/**
 * The only warnings let through: where React and Preact themselves carry out `dangerouslySetInnerHTML`,
 * which no source here uses (test/architecture.test.ts).
 */
const renderersOwn: readonly RegExp[] = [
  /\.__html!==\w+&&\(\w+\.innerHTML=\w+\)/,
  /\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html\)/,
];

/** Runs addons-linter (what addons.mozilla.org runs) on a build in `folder`; any error or other warning fails. */
export async function lintPackage(folder: string): Promise<StepResult> {
  const { output } = await runProgram('addonsLinter', ['--output', 'json', folder]);
  const { errors, warnings } = reportSchema.parse(JSON.parse(output));
  const others: Message[] = [...errors];
  for (const warning of warnings) if (!(await isRenderersOwn(folder, warning))) others.push(warning);
  return {
    passed: others.length === 0 ? 1 : 0,
    failed: others.length,
    output: others.map(({ code, message, file }) => `${code} in ${file}: ${message}`).join('\n'),
  };
}

async function isRenderersOwn(folder: string, { code, file, line, column }: Message): Promise<boolean> {
  if (code !== 'UNSAFE_VAR_ASSIGNMENT' || !file || line === undefined || column === undefined) return false;
  const text = await readFile(join(root, folder, file), 'utf8');
  const around = text.split('\n')[line - 1]?.slice(Math.max(0, column - 60), column + 40) ?? '';
  return renderersOwn.some(pattern => pattern.test(around));
}
