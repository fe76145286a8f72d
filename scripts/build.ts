import { buildExtension } from './steps/build-extension.ts';

const wanted = process.argv.slice(2);
for (const target of ['chrome', 'firefox'] as const) {
  if (wanted.length > 0 && !wanted.includes(target)) continue;
  const { code } = await buildExtension(target, 'production', true);
  process.exitCode ||= code;
}
