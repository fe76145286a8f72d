import { takeEveryState } from './pictures/every-state.ts';
import { takePictures } from './pictures/take-pictures.ts';
import { buildExtension } from './steps/build-extension.ts';

const every = process.argv.includes('states');
console.log('Building the extension …');
for (const target of every ? (['chrome', 'firefox'] as const) : (['chrome'] as const)) {
  const { code, output } = await buildExtension(target);
  if (code !== 0) {
    console.error(output);
    process.exit(code);
  }
}
await (every ? takeEveryState() : takePictures());
