import { buildExtension } from './steps/build-extension.ts';

for (const target of ['chrome', 'firefox'] as const) {
  const { code } = await buildExtension(target, 'production', true);
  process.exitCode ||= code;
}
