// jq where the machine has none: the real one as WebAssembly, for what a hand-over script asks of it.
import { text } from 'node:stream/consumers';
import { raw } from 'jq-wasm';

const args = process.argv.slice(2);
const [filter = '.'] = args.filter(arg => !arg.startsWith('-'));
const input = await text(process.stdin);
if (input.trim() !== '') {
  const flags = args.filter(arg => arg.startsWith('-'));
  const output = await raw(input, filter, flags);
  if (output !== '') process.stdout.write(`${output}\n`);
}
