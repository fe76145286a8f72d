import { describe, expect, test } from 'vitest';
import { readForm } from '../../../../utils/portal/read-form.ts';
import { formOn } from '../form-on.ts';
import { pageFrom } from '../page.ts';
import { webhookPage } from '../webhook-page.ts';

/** The headers as "Name: value", or why there are none. */
function headersOn(more: string): unknown {
  const form = formOn(pageFrom(webhookPage({ more })));
  if (!form) throw new Error('No form was found.');
  const { headers } = readForm(form);
  return headers.status === 'read'
    ? headers.value.fields.map(({ name, value }) => `${name}: ${value}`)
    : headers.status;
}

const box = (value: string, more = '') => `<input value="${value}" ${more}>`;
const add = '<button>Add Header</button>';
const title = '<div>Custom Headers</div>';
const header = (name: string, value: string) =>
  `<div>${box(name, 'placeholder="Name"')} ${box(value, 'placeholder="Value"')}</div>`;

describe('boxes of another setting, below the headers', () => {
  const retries = `<div><label for="a">Attempts</label>${box('3', 'id="a"')}<label for="d">Delay</label>${box('10', 'id="d"')}</div>`;

  test.each([
    ['with labels of their own', retries],
    [
      'named by aria-label',
      `<div>${box('3', 'aria-label="Attempts"')}${box('10', 'aria-label="Delay"')}</div>`,
    ],
  ])('%s', (_, below) => {
    const rows = `<div>${title}${header('X-Site', 'hq')}${add}</div>`;
    expect(headersOn(rows + below)).toEqual(['X-Site: hq']);
    expect(headersOn(`<div>${title}${add}</div>${below}`)).toEqual([]);
  });
});

test.each([
  'Header name / Header value',
  'Field 1 / Contents 1',
  'Key / Content',
  'HTTP header / Header content',
])('boxes named %s are rows', names => {
  const [name, value] = names.split(' / ');
  const row = `<div>${box('X-Site', `aria-label="${name}"`)}${box('hq', `aria-label="${value}"`)}</div>`;
  expect(headersOn(`<div>${title}${row}${add}</div>`)).toEqual(['X-Site: hq']);
});
