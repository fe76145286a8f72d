import { takePictures } from './pictures/take-pictures.ts';
import { buildExtension } from './steps/build-extension.ts';

console.log('Building the extension …');
const { code, output } = await buildExtension('chrome');
if (code === 0) await takePictures();
else console.error(output);
process.exitCode = code;
