// @vitest-environment happy-dom
import { act, useState } from 'react';
import { expect, test, vi } from 'vitest';
import { firstOptions, type SampleOptions, type VerifySample } from '../../../components/samples/sample.ts';
import { SamplesPage } from '../../../components/samples/samples-page.tsx';
import { eventually } from '../../setup/eventually.ts';
import { buttonNamed, click } from '../button-named.ts';
import { render } from '../render.ts';

function Page({ initial, onVerify }: { initial: SampleOptions; onVerify: (sample: VerifySample) => void }) {
  const [options, setOptions] = useState(initial);
  return (
    <SamplesPage
      options={options}
      onChange={part => setOptions(before => ({ ...before, ...part }))}
      onVerify={onVerify}
    />
  );
}

async function show(options: Partial<SampleOptions> = {}) {
  const onVerify = vi.fn<(sample: VerifySample) => void>();
  const { container } = render(<Page initial={{ ...firstOptions(), ...options }} onVerify={onVerify} />);
  // React shows what comes of promises only between two of its acts.
  const shown = (condition: () => void) =>
    eventually(async () => {
      await act(async () => {});
      condition();
    });
  await shown(() => expect(container.querySelector('pre, .warning-text')).not.toBeNull());
  return { container, onVerify, shown };
}

test('a signed delivery is shown, and can be taken along in every form', async () => {
  const { container } = await show({
    topic: 'alarms',
    secret: 'a-secret',
    url: 'https://hooks.example.com/in',
  });
  const text = container.querySelector('pre')?.textContent ?? '';
  expect(text).toMatch(/^POST \/in HTTP\/1\.1\r\nHost: hooks\.example\.com\r\n/);
  expect(text).toMatch(/X-Mist-Signature-v2: [0-9a-f]{64}\r\n/);
  expect(text).toContain('{"topic":"alarms","events":[');
  for (const name of ['Copy as cURL (bash)', 'Copy as cURL (PowerShell)', 'Copy raw HTTP', 'Download body'])
    expect(buttonNamed(container, name).disabled).toBe(false);
});

test('without a secret nothing is signed, as Mist does it', async () => {
  const { container } = await show({ secret: '' });
  expect(container.querySelector('pre')?.textContent).not.toMatch(/signature/i);
  expect(container.textContent).toContain('a receiver that verifies refuses it');
  expect(container.textContent).not.toContain('accepts this one');
  expect(container.querySelector('figcaption')?.textContent).toBe('Unsigned request');
});

test('“Generate secret” signs anew', async () => {
  const { container, shown } = await show({ secret: 'a-secret' });
  const before = container.querySelector('pre')?.textContent;
  click(container, 'Generate secret');
  await shown(() => expect(container.querySelector('pre')?.textContent).not.toBe(before));
});

test('“Verify this” hands over the request and its secret', async () => {
  const { container, onVerify } = await show({ secret: 'a-secret' });
  click(container, 'Verify this');
  const { request, file, secrets } = onVerify.mock.lastCall?.[0] ?? {};
  expect(request).toBe(container.querySelector('pre')?.textContent);
  expect({ file, secrets }).toEqual({ file: null, secrets: 'a-secret' });
});

test('a sample that is no text is handed over as a file', async () => {
  const { container, onVerify } = await show({ topic: 'device-updowns', broken: 'BODY_COMPRESSED' });
  click(container, 'Verify this');
  const { request, file } = onVerify.mock.lastCall?.[0] ?? {};
  expect(request).toBe('');
  expect(file?.bytes.length).toBeGreaterThan(100);
});

test.each([
  [{ url: 'receiver' }, 'beginning with https://'],
  [{ secret: '', broken: 'TAMPERED_BODY' }, 'Enter a secret'],
  [{ topic: 'ping', broken: 'BODY_SLASHES_ESCAPED' }, 'would change nothing'],
] as const)('%o: it says why there is no sample', async (options, sentence) => {
  const { container } = await show(options);
  expect(container.querySelector('.warning-text')?.textContent).toContain(sentence);
  expect(container.querySelector('pre')).toBeNull();
});
