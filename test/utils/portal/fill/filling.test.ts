import { expect, test, vi } from 'vitest';
import { writeField } from '../../../../utils/portal/fill/fill-form.ts';
import { keepFocus } from '../../../../utils/portal/fill/focus.ts';
import { tags } from '../../../../utils/portal/kinds/tags.ts';
import { locateForm } from '../../../../utils/portal/match/locate-form.ts';
import { absentDraft } from '../../../../utils/webhook/draft.ts';
import { livePage } from '../page/live-page.ts';

const { signal } = new AbortController();
const TOPICS = ['Alerts', 'Audits', 'Client Join', 'Device Events'];

/** A page that renders everything anew after each event, from the state that it had when it rendered last. */
function page(state: { topics: string[]; headers: string[][] }, later = queueMicrotask) {
  livePage('<div></div>');
  const root = document.querySelector('div');
  if (!root) throw new Error('No form.');
  let next = state;
  let waiting = false;
  const set = (changed: Partial<typeof state>) => {
    next = { ...state, ...changed };
    if (!waiting) later(render);
    waiting = true;
  };
  const render = () => {
    waiting = false;
    state = next;
    root.innerHTML = markup(state);
    for (const box of root.querySelectorAll<HTMLInputElement>('[data-topic]')) {
      const key = box.dataset.topic ?? '';
      box.onclick = () =>
        set({ topics: box.checked ? [...state.topics, key] : state.topics.filter(each => each !== key) });
    }
    for (const box of root.querySelectorAll<HTMLInputElement>('[data-at]')) {
      const [row, part] = box.dataset.at?.split(' ').map(Number) ?? [];
      const put = (old: string[], at: number) =>
        old.map((text, of) => (at === row && of === part ? box.value : text));
      box.oninput = () => set({ headers: state.headers.map(put) });
    }
    const add = root.querySelector<HTMLElement>('#add');
    if (add) add.onclick = () => set({ headers: [...state.headers, ['', '']] });
  };
  render();
  return { form: () => locateForm(root), state: () => state };
}

function markup({ topics, headers }: { topics: string[]; headers: string[][] }): string {
  const boxes = TOPICS.map(
    topic =>
      `<label><input type="checkbox" data-topic="${topic}"${topics.includes(topic) ? ' checked' : ''}>${topic}</label>`,
  );
  const rows = headers.map(
    ([name, value], row) => `<div><input placeholder="Name" data-at="${row} 0" value="${name}">
      <input placeholder="Value" data-at="${row} 1" value="${value}"></div>`,
  );
  return `<h2>Add Webhook</h2><label>Name<input></label><label>URL<input></label>
    <section><h4>Topics</h4>${boxes.join('')}</section><h4>Custom Headers</h4>${rows.join('')}<button id="add">Add header</button>`;
}

test('topics on a page that replaces every box at each click', async () => {
  const { form, state } = page({ topics: ['Client Join'], headers: [] });
  expect(
    await writeField(
      form,
      'topics',
      { ...absentDraft, topics: { status: 'read', value: ['alarms', 'audits', 'device-events'] } },
      signal,
    ),
  ).toEqual({ missing: [] });
  expect(state().topics.toSorted()).toEqual(['Alerts', 'Audits', 'Device Events']);
});

test('header rows on a page that renders only after the task of an event', async () => {
  const { form, state } = page({ topics: [], headers: [['X-Old', '0']] });
  const headers = [
    { name: 'X-One', value: '1' },
    { name: 'X-Two', value: '2' },
    { name: 'X-Three', value: '3' },
  ];
  await writeField(
    form,
    'headers',
    { ...absentDraft, headers: { status: 'read', value: { notation: 'rows', fields: headers } } },
    signal,
  );
  expect(state().headers).toEqual(headers.map(({ name, value }) => [name, value]));
});

test('topics and header rows on a page that asks for a task of its own only after the event’s task', async () => {
  const later = (render: () => void) => queueMicrotask(() => inTask(render));
  const { form, state } = page({ topics: ['Client Join'], headers: [] }, later);
  await writeField(
    form,
    'topics',
    { ...absentDraft, topics: { status: 'read', value: ['alarms', 'audits', 'device-events'] } },
    signal,
  );
  expect(state().topics.toSorted()).toEqual(['Alerts', 'Audits', 'Device Events']);
  const fields = [
    { name: 'X-One', value: '1' },
    { name: 'X-Two', value: '2' },
  ];
  await writeField(
    form,
    'headers',
    { ...absentDraft, headers: { status: 'read', value: { notation: 'rows', fields } } },
    signal,
  );
  expect(state().headers).toEqual(fields.map(({ name, value }) => [name, value]));
});

/** As schedulers of frameworks do it. */
function inTask(work: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    work();
  };
  port2.postMessage(null);
}

test('a widget that takes the key which set off the filling for a press when it is let go', () => {
  livePage('<div role="checkbox" tabindex="0" aria-checked="true">Alerts</div>');
  const box = document.querySelector('div');
  const pressed = vi.fn();
  box?.addEventListener('keyup', pressed);
  const letGo = (key: string) => box?.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true }));
  const returnFocus = keepFocus();
  letGo('Enter');
  returnFocus();
  letGo(' ');
  expect(pressed).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  letGo('Enter');
  expect(pressed).toHaveBeenCalledTimes(1);
});

test('chips of scopes that are drawn into the elements of those before them', async () => {
  const state = ['read', 'write', 'openid'];
  livePage(`<div>${'<span><b></b><i></i></span>'.repeat(3)}</div><input>`);
  const chips = () => Array.from(document.querySelectorAll('span'));
  const draw = () => {
    for (const [index, chip] of chips().entries()) {
      const word = state[index];
      if (word === undefined) chip.remove();
      else if (chip.firstElementChild) chip.firstElementChild.textContent = word;
    }
  };
  for (const [index, chip] of chips().entries())
    chip.lastElementChild?.addEventListener('click', () => {
      state.splice(index, 1);
      draw();
    });
  draw();
  const element = document.querySelector('input');
  if (!element) throw new Error('No box.');
  const shown = () => Array.from(document.querySelectorAll('b'));
  const box = () => tags.of({ element, shown: shown() });
  await box().write(box, ['openid'], word => word, signal);
  expect(state).toEqual(['openid']);
});
