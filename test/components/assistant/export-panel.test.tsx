// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { ExportPanel } from '../../../components/assistant/export-panel.tsx';
import { eventually } from '../../setup/eventually.ts';
import { buttonNamed, click } from '../button-named.ts';
import { labelled } from '../enter.ts';
import { render } from '../render.ts';
import { draft, partlyRead } from './panel-samples.ts';

const textOf = (container: Element): string => {
  const box = labelled(container, 'Exported JSON');
  return box instanceof HTMLTextAreaElement ? box.value : '';
};

function tick(container: Element, label: string): void {
  const box = [...container.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  act(() => box?.querySelector('input')?.click());
}

afterEach(() => {
  vi.restoreAllMocks();
});

test('the form stands there as the API’s JSON, read-only, secrets as variables', () => {
  const { container } = render(<ExportPanel draft={draft} scope="org" />);
  expect(JSON.parse(textOf(container))).toEqual({
    enabled: true,
    type: 'http-post',
    name: 'Home Test',
    url: 'https://hooks.example.net/mist',
    topics: ['alarms', 'audits'],
    verify_cert: true,
    secret: '{{secret}}',
    headers: { 'X-Team': 'network', Authorization: 'Bearer {{header_authorization}}' },
  });
  expect(labelled(container, 'Exported JSON').hasAttribute('readonly')).toBe(true);
  expect(container.textContent).toContain('Secret as {{secret}}');
});

test('secrets stand in it only when ticked, with a warning here and in the file’s name', () => {
  const { container } = render(<ExportPanel draft={draft} scope="org" />);
  expect(container.textContent).not.toContain('WITH-SECRETS');
  tick(container, 'Include secret values');
  expect(textOf(container)).toContain('9f86d081');
  expect(container.querySelector('.warning-text')?.textContent).toContain('in clear');
  expect(container.querySelector('.file-name')?.textContent).toContain('WITH-SECRETS');
});

test.each([
  ['Template file', '"format": "mist-webhook-templates"'],
  ['cURL', 'curl'],
  ['Terraform', 'resource "mist_org_webhook"'],
])('%s', (format, part) => {
  const { container } = render(<ExportPanel draft={draft} scope="org" apiHost="api.mist.com" />);
  tick(container, format);
  expect(textOf(container)).toContain(part);
  expect(textOf(container)).not.toContain('9f86d081');
  // Only templates and the API's JSON write variables so.
  expect(container.textContent.includes('Secret as {{secret}}')).toBe(format === 'Template file');
});

test('what is not in it is named', () => {
  const { container } = render(<ExportPanel draft={partlyRead} scope="site" />);
  expect(container.querySelector('.warning-text')?.textContent).toContain('Topics');
  expect(container.textContent).toContain(
    'since the form has them folded away: Verify Certificate, Secret, Custom Headers.',
  );
});

test('the copy is the text as it stands', async () => {
  const { container } = render(<ExportPanel draft={draft} scope="org" />);
  await act(async () => buttonNamed(container, 'Copy').click());
  await eventually(() => expect(container.textContent).toContain('Copied.'));
  expect(await navigator.clipboard.readText()).toBe(textOf(container));
});

test('the download is a link for the moment of the click, unseen by the page and given back afterwards', async () => {
  vi.useFakeTimers();
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => {
    if (blob instanceof Blob) blobs.push(blob);
    return 'blob:download';
  });
  const revoke = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  const clicked: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(`${this.isConnected} ${this.download} ${this.getAttribute('href')}`);
  });
  const { container } = render(<ExportPanel draft={draft} scope="org" />);
  click(container, 'Download');
  expect(clicked).toEqual(['true home-test-webhook.json blob:download']);
  expect(container.querySelector('a')).toBeNull();
  expect(container.textContent).toContain('Handed to the browser’s downloads.');
  act(() => vi.runAllTimers());
  expect(revoke).toHaveBeenCalledExactlyOnceWith('blob:download');
  vi.useRealTimers();
  expect(await blobs[0]?.text()).toBe(textOf(container));
});
