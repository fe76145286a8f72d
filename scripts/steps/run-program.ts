import { spawn } from 'node:child_process';
import { root } from '../setup/root.mjs';
import { type Program, programs } from './programs.ts';

export interface Outcome {
  /** The exit code; 1 where a signal ended the program. */
  readonly code: number;
  /** Both output streams in the order of arrival; empty where the output was shown directly. */
  readonly output: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Shows the output as it comes instead of keeping it. */
  readonly show?: boolean;
}

/** Runs one of the programs with this Node. Rejects only when it cannot be started. */
export function runProgram(
  program: Program,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [programs[program], ...args], {
      cwd: root,
      env: { ...process.env, ...options.env },
      stdio: options.show ? ['inherit', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', code => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }));
  });
}
