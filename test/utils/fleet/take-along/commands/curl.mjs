// curl where the machine has none, for what a hand-over script asks of it: the options in `--config -`, and a status as an exit code.
import { text } from 'node:stream/consumers';

const args = process.argv.slice(2);
const config = [...(await text(process.stdin)).matchAll(/^(\w+) = (".*")$/gm)];
const option = name => {
  const found = config.find(([, key]) => key === name)?.[2];
  return found === undefined ? undefined : String(JSON.parse(found));
};
const [name = '', ...value] = (option('header') ?? '').split(': ');
const body = option('data');
const response = await fetch(args.at(-1) ?? '', {
  method: args[args.indexOf('--request') + 1] ?? 'GET',
  headers: { [name]: value.join(': '), 'content-type': 'application/json' },
  ...(body !== undefined && { body }),
});
if (response.ok) process.stdout.write(await response.text());
else {
  process.stderr.write(`curl: (22) The requested URL returned error: ${response.status}\n`);
  process.exitCode = 22;
}
