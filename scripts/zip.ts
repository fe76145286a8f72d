import { zipExtension } from './steps/zip-extension.ts';

for (const target of ['chrome', 'firefox'] as const) {
  const { code } = await zipExtension(target, true);
  process.exitCode ||= code;
}
