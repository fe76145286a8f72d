import { expect, test } from 'vitest';
import { readCounted, writeTopicList } from '../../../../utils/portal/fill/topic-list.ts';
import { livePage } from '../page/live-page.ts';

const { signal } = new AbortController();

function part(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`${selector} is missing.`);
  return element;
}

/** A closed list of topics and the box in which it shows what is chosen; `open` puts its options on the page. */
function closedList(
  open: (choose: (topic: string) => void) => Element,
  opensFor: (pressed: EventTarget | null) => boolean = () => true,
) {
  livePage('<p></p><div role="combobox" tabindex="0" aria-expanded="false"></div>');
  const opener = part('[role=combobox]');
  const shown = part('p');
  const chosen: string[] = [];
  const choose = (topic: string) => {
    chosen.push(topic);
    shown.textContent = chosen.join(', ');
  };
  opener.addEventListener('mousedown', ({ target }) => {
    if (opener.getAttribute('aria-expanded') === 'true' || !opensFor(target)) return;
    opener.setAttribute('aria-expanded', 'true');
    document.body.append(open(choose));
  });
  return { opener, chosen, list: () => ({ element: opener, shown: [shown] }) };
}

function lines(role: string, topics: readonly string[], choose: (topic: string) => void): HTMLElement {
  const box = document.createElement('div');
  for (const topic of topics) {
    const line = document.createElement('div');
    line.setAttribute('role', role);
    line.textContent = topic;
    line.onclick = () => choose(topic);
    box.append(line);
  }
  return box;
}

test.each(['Audits, Client Join, and Alerts', 'Audits & Alerts'])(
  'a list that shows "%s" holds Alerts, and its option is not pressed',
  async sentence => {
    const { opener, chosen, list } = closedList(choose => lines('option', ['Alerts', 'Audits'], choose));
    part('p').textContent = sentence;
    await writeTopicList(list, ['audits', 'alarms'], signal);
    expect(chosen).not.toContain('Alerts');
    expect(opener.isConnected).toBe(true);
  },
);

test('a list that stays over the page until a key leaves it', async () => {
  const { opener, chosen, list } = closedList(choose => {
    const options = lines('option', ['Alerts', 'Audits'], choose);
    options.id = 'options';
    opener.setAttribute('aria-controls', 'options');
    options.addEventListener('keydown', ({ key }) => {
      if (key !== 'Tab') return;
      options.remove();
      opener.setAttribute('aria-expanded', 'false');
    });
    return options;
  });
  await writeTopicList(list, ['audits'], signal);
  expect(chosen).toEqual(['Audits']);
  expect(opener.getAttribute('aria-expanded')).toBe('false');
});

test('a list whose lines have no role', async () => {
  const { chosen, list } = closedList(choose => lines('presentation', ['Alerts', 'Audits'], choose));
  expect((await writeTopicList(list, ['alarms', 'audits'], signal)).missing).toEqual([]);
  expect(chosen).toEqual(['Alerts', 'Audits']);
});

test('words of the page that were there before the list opened are no lines of it', async () => {
  const { chosen, list } = closedList(choose => lines('presentation', ['Audits'], choose));
  document.body.insertAdjacentHTML('afterbegin', '<div id="other">Alerts</div>');
  let pressed = false;
  part('#other').onclick = () => {
    pressed = true;
  };
  expect((await writeTopicList(list, ['alarms', 'audits'], signal)).missing).toEqual(['alarms']);
  expect({ chosen, pressed }).toEqual({ chosen: ['Audits'], pressed: false });
});

test.each(['hidden', 'auto'])('a list (overflow: %s) that renders only the lines in view', async overflow => {
  const { chosen, list } = closedList(choose => {
    const box = document.createElement('div');
    box.style.overflowY = overflow;
    const topics = ['Alerts', 'Audits', 'Client Join', 'Device Events'];
    let top = 0;
    const render = () => {
      const shown = lines('option', topics.slice(top / 20, top / 20 + 2), choose);
      for (const line of shown.children) {
        if (!(line instanceof HTMLElement)) continue;
        // A line may be cut, too, and is not what scrolls.
        line.style.overflowY = 'hidden';
        line.innerHTML = `<b>${line.textContent}</b>`;
        Object.defineProperties(line, { clientHeight: { value: 20 }, scrollHeight: { value: 22 } });
      }
      box.replaceChildren(shown);
    };
    Object.defineProperties(box, {
      clientHeight: { value: 40 },
      scrollHeight: { value: 80 },
      scrollTop: {
        get: () => top,
        set(wanted: number) {
          top = Math.min(wanted, 40);
          render();
        },
      },
    });
    render();
    return box;
  });
  const wanted = ['device-events', 'alarms', 'latency'];
  expect((await writeTopicList(list, wanted, signal)).missing).toEqual(['latency']);
  expect(chosen).toEqual(['Device Events', 'Alerts']);
});

test('a list that opens only at the box in which one types, within its drop-down', async () => {
  const { opener, chosen, list } = closedList(
    choose => lines('option', ['Alerts', 'Audits'], choose),
    pressed => pressed instanceof HTMLInputElement,
  );
  opener.append(document.createElement('input'));
  expect((await writeTopicList(list, ['audits'], signal)).missing).toEqual([]);
  expect(chosen).toEqual(['Audits']);
});

/** A list that shows how many are chosen, and whose options say whether they are. */
function countedList(chosen: ReadonlySet<string>, says: (option: HTMLElement, isChosen: boolean) => void) {
  const { opener, list } = closedList(() => {
    const options = lines('option', ['Alerts', 'Audits', 'Client Join'], () => {});
    for (const option of options.querySelectorAll<HTMLElement>('[role=option]'))
      says(option, chosen.has(option.textContent ?? ''));
    opener.setAttribute('aria-controls', 'options');
    options.id = 'options';
    options.addEventListener('keydown', () => {
      options.remove();
      opener.setAttribute('aria-expanded', 'false');
    });
    return options;
  });
  part('p').textContent = `${chosen.size} selected`;
  return { opener, list };
}

test('what a list shows as a number is asked of its options, and the list closed again', async () => {
  const says = (option: HTMLElement, isChosen: boolean) =>
    option.setAttribute('aria-checked', String(isChosen));
  const { opener, list } = countedList(new Set(['Alerts', 'Client Join']), says);
  expect(await readCounted(list, signal)).toEqual(['alarms', 'client-join']);
  expect(opener.getAttribute('aria-expanded')).toBe('false');
});

test('options that do not say whether they are chosen tell nothing', async () => {
  const { list } = countedList(new Set(['Alerts']), () => {});
  expect(await readCounted(list, signal)).toBeNull();
});
