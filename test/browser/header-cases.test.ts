import { beforeAll, expect, test } from 'vitest';
import { strongSecret } from '../cases/form-case.ts';
import { type HeaderCase, headerCases } from '../cases/header-cases.ts';
import { fill, openAdd, ping, save } from '../portal/driver.ts';
import { rowsOfThisRun } from '../setup/extent.ts';
import { readPreview } from './hands/assistant.ts';
import { FormPages } from './hands/form-pages.ts';
import { waitForBar } from './hands/read-assistant.ts';

import { sessionOfFile, thisBrowser } from './session/shared-browser.ts';

const session = sessionOfFile();
let pages: FormPages;
beforeAll(async () => {
  pages = new FormPages(session);
});

/** Names that every delivery has: Mist's own and those of the connection. */
const ALWAYS = /^(host|user-agent|content-type|content-length|connection|x-mist-signature(-v2)?)$/i;

interface Verdict {
  readonly error: string | undefined;
  /** Names of the custom headers, lower case. */
  readonly custom: readonly string[];
}

function verdict(headers: readonly (readonly [name: string, value: string])[]): Verdict {
  const rest = headers
    .filter(([name]) => !ALWAYS.test(name))
    .map(([name, value]) => [name.toLowerCase(), value]);
  return {
    error: rest.find(([name]) => name === 'x-mist-error')?.[1],
    custom: rest.flatMap(([name]) => (name && name !== 'x-mist-error' ? [name] : [])).sort(),
  };
}

function headersOf(raw: string): [string, string][] {
  const [head = ''] = raw.split(/\r?\n\r?\n/);
  const lines = head.split(/\r?\n/).slice(1);
  return lines.map(line => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]);
}

async function previewed({ title, notation, headerRows, headersText }: HeaderCase): Promise<Verdict> {
  const page = await pages.take({ skin: 'legacy', scope: 'org', headers: notation });
  await openAdd(page);
  await waitForBar(page);
  await fill(page, {
    name: title,
    url: `${session.portal.receiver}/in`,
    topics: ['alarms'],
    secret: strongSecret,
    ...(headerRows ? { headerRows: headerRows.map(([name, value]) => ({ name, value })) } : {}),
    ...(headersText === undefined ? {} : { headersText }),
  });
  return verdict(headersOf(await readPreview(page)));
}

async function delivered({ title, notation }: HeaderCase): Promise<Verdict> {
  const page = await pages.take({ skin: 'legacy', scope: 'org', headers: notation });
  const before = session.portal.deliveries().length;
  await save(page);
  await ping(page, title);
  const [delivery, ...more] = session.portal.deliveries().slice(before);
  if (!delivery || more.length > 0) throw new Error(`${more.length + (delivery ? 1 : 0)} deliveries arrived`);
  return verdict(delivery.headers);
}

/** In the gate every fourth, in Chromium. */
const isInGate = thisBrowser() === 'chromium';
const cases = rowsOfThisRun(headerCases, (_, index) => isInGate && index % 4 === 0);

/** The delivery is made by a sender that shares no code with the extension. */
test.each(cases)('what the preview says is what arrives: $title', async headerCase => {
  const said = await previewed(headerCase);
  expect(said).toEqual(await delivered(headerCase));
});

test('the table is long enough to mean something', () => {
  expect(headerCases.length).toBeGreaterThanOrEqual(20);
});
