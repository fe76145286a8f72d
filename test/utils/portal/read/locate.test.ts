import { describe, expect, test } from 'vitest';
import { openAdvanced } from '../../../../utils/portal/fill/focus.ts';
import { locateForm } from '../../../../utils/portal/match/locate-form.ts';
import { readForm } from '../../../../utils/portal/match/read-form.ts';
import { pageFrom } from '../page/page.ts';
import { formOn } from '../page/read-page.ts';
import { webhookPage } from '../page/webhook-page.ts';

describe('buttons of header rows', () => {
  const button = (content: string) => `<button>${content}</button>`;

  /** A row of a header with a sign at its end. */
  const row = (name: string, sign: string) =>
    `<div class="row"><input placeholder="Name" value="${name}"> <input placeholder="Value" value="1">${sign}</div>`;

  /** What takes each of two rows away and what adds one in a form, by the id of a mark around it. */
  function buttonsOn(add: string, remove: string, place: 'beside the title' | 'below') {
    const marked = (id: string, sign: string) => `<span id="${id}">${sign}</span>`;
    const rows = row('X-A', marked('first', remove)) + row('X-B', marked('second', remove));
    const own = marked('add', add);
    const more =
      place === 'below'
        ? `<div><h4>Custom Headers</h4>${rows}${own}</div>`
        : `<div><div><span>Custom Headers</span>${own}</div>${rows}</div>`;
    const control = formOn(pageFrom(webhookPage({ more })))?.fields.located.get('headers')?.control;
    return control?.buttons.map(element => element.closest('span[id]')?.id);
  }

  test.each([
    ['classes of a font', button('<i class="fa fa-plus"></i>'), button('<i class="fa fa-trash-o"></i>')],
    ['minus', button('<i class="bi bi-plus-lg"></i>'), button('<i class="bi bi-dash"></i>')],
    ['links', '<a href="#"><i class="icon-add"></i></a>', '<a href="#"><i class="icon-remove"></i></a>'],
    [
      'a role',
      '<span class="icon-add" role="button"></span>',
      '<span class="icon-delete" role="button"></span>',
    ],
    [
      'what a font draws from their names',
      button('<span class="material-icons">add_circle_outline</span>'),
      button('<span class="material-icons">remove_circle_outline</span>'),
    ],
    ['attributes', button('<svg data-icon="plus"></svg>'), button('<svg data-icon="trash"></svg>')],
    [
      'a component',
      button('<svg data-testid="AddIcon"></svg>'),
      button('<svg data-testid="DeleteIcon"></svg>'),
    ],
    [
      'a symbol',
      button('<svg><use href="/i.svg#plus"></use></svg>'),
      button('<svg><use href="#x"></use></svg>'),
    ],
    ['files', button('<img src="/static/plus.svg?v=2">'), button('<img src="/static/trash.svg">')],
    ['the button’s own class', '<button class="add-row"><svg></svg></button>', button('<svg></svg>')],
    ['wide signs', button('＋'), button('✕')],
  ])('buttons without words, named by %s', (_, add, remove) => {
    const found = ['first', 'second', 'add'];
    expect(buttonsOn(add, remove, 'below')).toEqual(found);
    expect(buttonsOn(add, remove, 'beside the title')).toEqual(found);
  });

  test('what a row can do besides is told from what takes it away', () => {
    const signs = button('<i class="icon-copy"></i>') + button('<i class="icon-trash"></i>');
    const page = webhookPage({ more: `<div><h4>Custom Headers</h4>${row('X-A', signs)}</div>` });
    const control = formOn(pageFrom(page))?.fields.located.get('headers')?.control;
    expect(control?.buttons.map(each => each.firstElementChild?.className)).toEqual(['icon-trash']);
  });

  test.each([
    ['drawn without a name', button('<svg><path></path></svg>')],
    ['that opens a part', '<button aria-expanded="false"><i class="fa fa-plus"></i></button>'],
    [
      'that opens a part, by its class',
      '<button class="accordion-toggle"><i class="fa fa-plus"></i></button>',
    ],
  ])('nothing is added by a button %s', (_, sign) => {
    expect(buttonsOn(sign, button('<svg></svg>'), 'beside the title')).not.toContain('add');
  });
});

describe('buttons', () => {
  function formWith(parts: Parameters<typeof webhookPage>[0]) {
    const document = pageFrom(webhookPage(parts));
    const form = formOn(document);
    if (!form) throw new Error('No form was found.');
    return { document, form, draft: readForm(form) };
  }

  test('the button beside the title of the advanced section', () => {
    const { document, form } = formWith({
      advanced: `<div><div><span>Advanced Settings</span><div><button id="open" aria-label="Advanced Settings"
      aria-expanded="false"><svg></svg></button></div></div></div>`,
    });
    let pressed = 0;
    document.getElementById('open')?.addEventListener('click', () => {
      pressed += 1;
    });
    openAdvanced(form);
    expect(pressed).toBe(1);
  });

  test('a button whose icon is a word that stands against its text', () => {
    const { form } = formWith({
      advanced: `<div>Custom Headers</div><button id="add"><span><i aria-hidden="true">add</i><span>Add Header</span></span></button>`,
    });
    const control = form.fields.located.get('headers')?.control;
    expect([control?.elements, control?.buttons]).toMatchObject([[], [{ id: 'add' }]]);
  });
});

describe('what is set aside', () => {
  test.each(['the form', 'its parts'])('an open list that sets %s aside leaves it as it was', what => {
    const form = formOn(pageFrom(webhookPage()));
    if (!form) throw new Error('No form was found.');
    const before = readForm(form);
    for (const part of what === 'the form' ? [form.root] : form.root.children) {
      part.setAttribute('aria-hidden', 'true');
      if (part !== form.root) part.setAttribute('inert', '');
    }
    const now = locateForm(form.root);
    expect(now?.mode).toBe('edit');
    expect(now && readForm(now)).toEqual(before);
  });
});
