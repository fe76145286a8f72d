import { describe, expect, test } from 'vitest';
import { fillPage, on } from '../page/fill-page.ts';
import { webhookPage } from '../page/webhook-page.ts';

const read = <T>(value: T) => ({ status: 'read', value }) as const;
const box = (caption: string, id: string) =>
  `<div><label for="${id}">${caption}</label><input id="${id}"></div>`;

describe('a plain form', () => {
  test('takes all that is wanted, and keeps the rest', async () => {
    const { report, draft, pressed } = await fillPage(webhookPage({ advanced: box('Secret', 's') }), {
      name: read('Other'),
      url: read('https://hooks.example.com/in'),
      topics: read(['alarms', 'client-join']),
      enabled: read(false),
      secret: read('s3cret'),
    });
    expect(report).toEqual({
      enabled: 'filled',
      name: 'filled',
      url: 'unchanged',
      topics: 'filled',
      secret: 'filled',
    });
    expect(draft).toMatchObject({ name: 'Other', enabled: false, type: 'http-post', secret: 's3cret' });
    expect(draft.topics).toEqual(['alarms', 'client-join']);
    expect(pressed).toEqual([]);
  });

  test('filled twice is unchanged the second time', async () => {
    const { report } = await fillPage(webhookPage(), {
      name: read('Feed'),
      topics: read(['audits']),
      type: read('http-post'),
    });
    expect(report).toEqual({ type: 'unchanged', name: 'unchanged', topics: 'unchanged' });
  });

  test.each(['readonly', 'disabled', 'aria-disabled="true"'])(
    'leaves a %s box alone, and says so',
    async locked => {
      const name = `<div><label for="name">Name</label><input id="name" value="Feed" ${locked}></div>`;
      const { report, draft } = await fillPage(webhookPage({ name }), { name: read('Other') });
      expect(report).toEqual({ name: 'refused Feed' });
      expect(draft.name).toBe('Feed');
    },
  );

  test('does not press what cannot be read, since nobody could take that back', async () => {
    const status = `<div><div>Status</div><div class="segments"><span>Enabled</span><span>Disabled</span></div></div>`;
    const verify = `<div><div>Verify Certificate</div><label><input type="checkbox"> Trust all certificates</label></div>`;
    const pressed: string[] = [];
    const { report } = await fillPage(
      webhookPage({ status, more: verify }),
      { enabled: read(false), verify_cert: read(false) },
      page => on(page, 'click', target => pressed.push(target.outerHTML)),
    );
    expect(report).toEqual({ enabled: 'unread', verify_cert: 'unread' });
    expect(pressed).toEqual([]);
  });

  test('in doubt about a field is left alone there', async () => {
    const { report, draft, page } = await fillPage(
      webhookPage({ url: box('URL', 'u1') + box('URL', 'u2') }),
      { url: read('https://other.example.com'), name: read('Other') },
    );
    expect(report).toEqual({ name: 'filled', url: 'unread' });
    expect(draft.url).toBe('unreadable');
    expect(Array.from(page.document.querySelectorAll('input'), ({ value }) => value)).not.toContain(
      'https://other.example.com',
    );
  });

  test('stays as it is once the filling is called off', async () => {
    const { report, draft } = await fillPage(
      webhookPage(),
      { name: read('Other') },
      undefined,
      AbortSignal.abort(),
    );
    expect(report).toEqual({ name: 'refused Feed' });
    expect(draft.name).toBe('Feed');
  });
});

describe('what a form lacks', () => {
  test('a field', async () => {
    const { report } = await fillPage(webhookPage(), { splunk_token: read('t'), secret: read('s') });
    expect(report).toEqual({ splunk_token: 'not-offered', secret: 'not-offered' });
  });
  test('a type', async () => {
    const { report, draft } = await fillPage(webhookPage(), { type: read('aws-sns') });
    expect(report).toEqual({ type: 'not-offered aws-sns' });
    expect(draft.type).toBe('http-post');
  });
  test('a topic', async () => {
    const { report, draft } = await fillPage(webhookPage(), { topics: read(['alarms', 'zone']) });
    expect(report).toEqual({ topics: 'not-offered zone' });
    expect(draft.topics).toEqual(['alarms']);
  });
});

describe('pages with a will of their own', () => {
  test('one that puts the old text back refuses', async () => {
    const { report, draft } = await fillPage(webhookPage(), { name: read('Other') }, page =>
      on(page, 'input', target => {
        if ('value' in target && target.id === 'name') target.value = 'Feed';
      }),
    );
    expect(report).toEqual({ name: 'refused Feed' });
    expect(draft.name).toBe('Feed');
  });

  test('one that changes the text says what stands', async () => {
    const { report } = await fillPage(webhookPage(), { name: read('Other') }, page =>
      on(page, 'input', target => {
        if ('value' in target && target.id === 'name') target.value = 'OTHER';
      }),
    );
    expect(report).toEqual({ name: 'refused OTHER' });
  });

  test('one that unticks every box refuses', async () => {
    const { report, draft } = await fillPage(webhookPage(), { topics: read(['alarms']) }, page =>
      on(page, 'click', target => {
        if ('checked' in target && target.matches('[type=checkbox]')) target.checked = false;
      }),
    );
    expect(report).toEqual({ topics: 'refused ' });
    expect(draft.topics).toEqual([]);
  });

  test('one that renders the whole form anew at each change is filled all the same', async () => {
    const { report, draft } = await fillPage(
      webhookPage({ advanced: box('Secret', 's') }),
      {
        name: read('Other'),
        url: read('https://other.example.com'),
        topics: read(['alarms']),
        secret: read('s3'),
      },
      page => {
        const render = () => {
          const dialog = page.document.querySelector('[role=dialog]');
          for (const input of dialog?.querySelectorAll('input') ?? []) {
            input.setAttribute('value', input.value);
            input.toggleAttribute('checked', input.checked);
          }
          if (dialog) dialog.innerHTML = String(dialog.innerHTML);
        };
        on(page, 'input', render);
        on(page, 'change', render);
      },
    );
    expect(report).toEqual({ name: 'filled', url: 'filled', topics: 'filled', secret: 'filled' });
    expect(draft).toMatchObject({ name: 'Other', url: 'https://other.example.com', topics: ['alarms'] });
  });

  test('one that closes while it is filled offers nothing more', async () => {
    const { report } = await fillPage(webhookPage(), { name: read('Other'), url: read('u') }, page =>
      on(page, 'input', () => page.document.querySelector('[role=dialog]')?.remove()),
    );
    expect(report).toEqual({ name: 'not-offered', url: 'not-offered' });
  });

  test('one that shows fields only after the type is waited for', async () => {
    const { report } = await fillPage(
      webhookPage(),
      { type: read('splunk'), splunk_token: read('token') },
      page =>
        on(page, 'change', target => {
          if (target.id !== 'type') return;
          page.window.setTimeout(
            () =>
              page.document
                .getElementById('url')
                ?.parentElement?.insertAdjacentHTML('afterend', box('Splunk Token', 'tok')),
            60,
          );
        }),
    );
    expect(report).toEqual({ type: 'filled', splunk_token: 'filled' });
  });

  test('one with a closed section has it opened once', async () => {
    const advanced =
      '<button id="more" aria-expanded="false">Advanced Settings</button><div id="inside"></div>';
    const { report, pressed } = await fillPage(
      webhookPage({ advanced }),
      { secret: read('s3cret'), verify_cert: read(false) },
      page =>
        on(page, 'click', target => {
          const inside = page.document.getElementById('inside');
          if (target.id !== 'more' || !inside) return;
          inside.innerHTML = inside.firstChild
            ? ''
            : `<label><input type="checkbox" checked> Verify Certificate</label>${box('Secret', 's')}`;
        }),
    );
    expect(report).toEqual({ verify_cert: 'filled', secret: 'filled' });
    expect(pressed).toEqual(['Advanced Settings']);
  });
});
