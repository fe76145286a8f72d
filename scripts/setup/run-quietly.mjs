import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Runs a program and says so in one line; its own output is shown only when it fails.
 * Rejects with a one-line message when it cannot be started or ends with another code than 0.
 */
export function runQuietly(title, program, args, { env = {}, shell = false } = {}) {
  const began = performance.now();
  console.log(`${title} …`);
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      shell,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output = [];
    child.stdout.on('data', chunk => output.push(chunk));
    child.stderr.on('data', chunk => output.push(chunk));
    child.on('error', reject);
    child.on('close', code => {
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      if (code === 0) {
        console.log(`${title}: done in ${seconds} s`);
        resolve();
        return;
      }
      process.stderr.write(Buffer.concat(output));
      reject(new Error(`${title} failed: ${program} ended with code ${code}.`));
    });
  });
}
