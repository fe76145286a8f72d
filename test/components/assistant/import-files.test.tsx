// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { eventually } from '../../setup/eventually.ts';
import { click } from '../button-named.ts';
import { labelled } from '../enter.ts';
import { render } from '../render.ts';
import { fillButton, ImportForm, rowOf } from './import-form.tsx';

async function dropFile(container: Element, ...files: File[]): Promise<Event> {
  const zone = container.querySelector('.drop-zone');
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { types: ['Files'], files } });
  await act(async () => {
    zone?.dispatchEvent(event);
  });
  return event;
}

test('a dropped file is read as bytes, shown and previewed at once; the page does not see it', async () => {
  const heard = vi.fn();
  document.body.addEventListener('drop', heard, { once: true });
  const { container } = render(<ImportForm />);
  const event = await dropFile(container, new File(['\ufeff{"name": "Ünited"}'], 'hook.json'));
  await eventually(() => expect(rowOf(container, 'name')[2]).toBe('Ünited'));
  expect(labelled(container, 'Configuration JSON')).toHaveProperty('value', '{"name": "Ünited"}');
  expect(container.textContent).toContain('From hook.json.');
  expect(event.defaultPrevented).toBe(true);
  expect(heard).not.toHaveBeenCalled();
});

test('a file that is no JSON is explained, and changes nothing', async () => {
  const { container } = render(<ImportForm />);
  await dropFile(container, new File([new Uint8Array([0xff, 0xfe, 0x7b, 0x00])], 'hook.bin'));
  await eventually(() => expect(container.querySelector('.import-problems')).not.toBeNull());
  expect(fillButton(container).disabled).toBe(true);
});

test('a long file is not put into the box', async () => {
  const { container } = render(<ImportForm />);
  await dropFile(container, new File([`{"name": "New"}${' '.repeat(300_000)}`], 'long.json'));
  await eventually(() => expect(container.textContent).toContain('too long to be shown here'));
  expect(labelled(container, 'Configuration JSON')).toHaveProperty('value', '');
  expect(rowOf(container, 'name')[2]).toBe('New');
  click(container, 'Remove file');
  expect(container.textContent).not.toContain('long.json');
});

test('of several dropped files all is offered, and they can be removed', async () => {
  const { container } = render(<ImportForm />);
  const fileOf = (name: string) => new File([`{"name": "${name}"}`], `${name}.json`);
  await dropFile(container, fileOf('One'), fileOf('Two'));
  await eventually(() => expect(container.textContent).toContain('From One.json, Two.json.'));
  expect(container.textContent).toContain('Choose one of the 2 webhooks');
  click(container, 'Remove file');
  expect(container.textContent).not.toContain('One.json');
});
