import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../scripts/setup/root.mjs';

/** A file of this folder as a script that a page can run; what it exports is under `name`. */
export async function bundle(file: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: { entry: join(root, 'test/bench', file), formats: ['iife'], name },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('Vite gave no bundle.');
  return chunk.code;
}
