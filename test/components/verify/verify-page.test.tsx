// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test } from 'vitest';
import { sign } from '../../../utils/signature/sign.ts';
import { eventually } from '../../setup/eventually.ts';
import { buttonNamed, click } from '../button-named.ts';
import { boxNamed, renderVerify, settled, type, verdicts } from './verify-harness.tsx';

const secret = 'a-secret-of-this-test';
const body = '{"topic":"ping","events":[{"id":"1","name":"Receiver","timestamp":1764000000.0}]}';
const signatures = await sign(secret, new TextEncoder().encode(body));

async function delivery(of = body, with_ = secret): Promise<HTMLElement> {
  const container = renderVerify();
  type(container, 'Request or body', of);
  type(container, 'Secrets', with_);
  type(container, 'X-Mist-Signature-v2', signatures.v2);
  type(container, 'X-Mist-Signature', signatures.v1);
  await settled(container);
  return container;
}

test('nothing is said of nothing', () => {
  const container = renderVerify();
  expect(verdicts(container)).toEqual({});
  expect(container.textContent).toContain('The verdict appears here');
});

test('a delivery as it was signed is valid', async () => {
  const container = await delivery();
  expect(verdicts(container)).toEqual({ 'X-Mist-Signature-v2': 'valid', 'X-Mist-Signature': 'valid' });
  expect(container.querySelector('[data-overall="valid"] h2')?.textContent).toBe('Valid');
});

test('what a matching signature proves is not doubted', async () => {
  const said = (container: HTMLElement) =>
    container.querySelector('[data-note="LAST_LINE_END_UNSURE"]') !== null;
  expect(said(await delivery())).toBe(false);
  expect(said(await delivery(body.replace('Receiver', 'Receivor')))).toBe(true);
});

test('of several secrets the one that fits is named by its line', async () => {
  const container = await delivery(body, `another\n${secret}`);
  expect(verdicts(container)['X-Mist-Signature-v2']).toBe('valid');
  expect(container.textContent).toContain('the secret on line 2');
});

test('a changed body is not valid and is not explained away', async () => {
  const container = await delivery(body.replace('Receiver', 'Receivor'));
  expect(verdicts(container)).toEqual({ 'X-Mist-Signature-v2': 'invalid', 'X-Mist-Signature': 'invalid' });
  expect(container.querySelector('[data-diagnosis]')).toBeNull();
  expect(container.querySelector('[data-part="unexplained"] li')).not.toBeNull();
});

test('an indented body is diagnosed once for both headers, with the bytes that differ', async () => {
  const container = await delivery(body.replaceAll(':', ': ').replaceAll(',', ', '));
  expect(verdicts(container)['X-Mist-Signature-v2']).toBe('invalid');
  expect([...container.querySelectorAll('[data-diagnosis]')]).toHaveLength(1);
  expect(container.querySelector('[data-diagnosis]')?.getAttribute('data-diagnosis')).toBe('BODY_SPACED');
  expect(container.textContent).toContain('X-Mist-Signature-v2 and X-Mist-Signature');
  const side = (name: string) => container.querySelector(`.repairs [data-side="${name}"] pre`)?.textContent;
  expect(side('wrong')).toContain('JSON.stringify(JSON.parse(');
  expect(side('right')).toMatch(/^\/\/ The bytes as they arrived.*\nconst body = Buffer\.concat\(chunks\);$/);
  click(container, 'Show bytes');
  expect(container.querySelector('.diagnosis > div .sides')?.textContent).toContain('at byte 9');
});

test('without a secret nothing is decided, and it says what is missing', async () => {
  const container = await delivery(body, '');
  expect(verdicts(container)['X-Mist-Signature-v2']).toBe('incomplete');
  expect(container.textContent).toContain('Enter the secret');
});

test('headers alone are not called wrong: the body is asked for', async () => {
  const container = renderVerify();
  type(
    container,
    'Request or body',
    `X-Mist-Signature-v2: ${signatures.v2}\nX-Mist-Signature: ${signatures.v1}`,
  );
  type(container, 'Secrets', secret);
  await settled(container);
  expect(verdicts(container)).toEqual({
    'X-Mist-Signature-v2': 'incomplete',
    'X-Mist-Signature': 'incomplete',
  });
  expect(container.querySelector('[data-overall]')?.textContent).toContain('no body to compare with');
  expect(container.querySelector('[data-part="unexplained"]')).toBeNull();
});

test('a matching X-Mist-Signature does not make up for a wrong X-Mist-Signature-v2', async () => {
  const container = await delivery();
  type(
    container,
    'X-Mist-Signature-v2',
    signatures.v2.replace(/^./, digit => (digit === '0' ? '1' : '0')),
  );
  await settled(container);
  expect(verdicts(container)).toEqual({ 'X-Mist-Signature-v2': 'invalid', 'X-Mist-Signature': 'valid' });
  expect(container.querySelector('[data-overall="invalid"]')?.textContent).toContain(
    'does not make up for it',
  );
});

test('the expected signatures can be copied', async () => {
  const container = await delivery(`${body}!`);
  const { v2 } = await sign(secret, new TextEncoder().encode(`${body}!`));
  expect(container.querySelector('[data-expected="X-Mist-Signature-v2"] code')?.textContent).toBe(v2);
});

test('secrets are hidden until they are to be seen', () => {
  const container = renderVerify({ secrets: secret });
  const box = boxNamed(container, 'Secrets');
  expect(box.getAttribute('data-hidden')).toBe('true');
  click(container, 'Show');
  expect(box.getAttribute('data-hidden')).toBe('false');
  expect(buttonNamed(container, 'Hide').getAttribute('aria-label')).toBe('Hide Secrets');
});

test('“Forget” clears every box and the verdict', async () => {
  const container = await delivery();
  click(container, 'Forget');
  await settled(container);
  for (const name of ['Request or body', 'Secrets', 'X-Mist-Signature-v2', 'X-Mist-Signature'])
    expect(boxNamed(container, name).value).toBe('');
  expect(verdicts(container)).toEqual({});
});

test('“Forget” clears the captured signatures at once, before there is a new verdict', async () => {
  const container = renderVerify();
  type(container, 'Request or body', `X-Mist-Signature-v2: ${signatures.v2}\n\n${body}`);
  await settled(container);
  expect(boxNamed(container, 'X-Mist-Signature-v2').value).toBe(signatures.v2);
  click(container, 'Forget');
  expect(boxNamed(container, 'X-Mist-Signature-v2').value).toBe('');
});

test('a long text is read without standing in the box, and can be removed', async () => {
  const long = JSON.stringify({ topic: 'ping', events: ['x'.repeat(200_000)] });
  const { v2 } = await sign(secret, new TextEncoder().encode(long));
  const container = renderVerify();
  const box = boxNamed(container, 'Request or body');
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', long);
  const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  act(() => void box.dispatchEvent(paste));
  expect(paste.defaultPrevented).toBe(true);
  type(container, 'Secrets', secret);
  type(container, 'X-Mist-Signature-v2', v2);
  await settled(container);
  expect(verdicts(container)['X-Mist-Signature-v2']).toBe('valid');
  expect(box.value).toBe('');
  expect(container.textContent).toContain('200,030 characters of text, too long to be shown here.');
  click(container, 'Remove text');
  await settled(container);
  expect(verdicts(container)).toEqual({});
});

test('of several dropped files the first is read, and the others are named', async () => {
  const container = renderVerify();
  const event = new Event('drop', { bubbles: true, cancelable: true });
  const files = ['a.bin', 'b.bin', 'c.bin'].map(name => new File([body], name));
  Object.assign(event, { dataTransfer: { types: ['Files'], files } });
  await act(async () => {
    container.querySelector('.drop-zone')?.dispatchEvent(event);
  });
  await settled(container);
  const remark = container.querySelector('.request-remark')?.textContent;
  expect(remark).toContain('Only a.bin was read; b.bin, c.bin were left out.');
});

test('screen readers hear the verdict and its cause, from a region that is there before', async () => {
  const container = renderVerify();
  const region = container.querySelector('[data-part="announcement"]');
  expect(region?.textContent).toBe('');
  type(container, 'Request or body', body.replaceAll(':', ': '));
  type(container, 'Secrets', secret);
  type(container, 'X-Mist-Signature-v2', signatures.v2);
  await settled(container);
  await eventually(() =>
    expect(region?.textContent).toMatch(/^Not valid\. .* Blanks were added to the body\.$/),
  );
});
