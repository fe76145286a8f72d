import { describe, expect, test, vi } from 'vitest';
import { rootsOf } from '../../../../utils/portal/dom/tree.ts';
import { findSection } from '../../../../utils/portal/form/find-section.ts';
import { sectionPlaces } from '../../../../utils/portal/mount/places.ts';
import { fitting, putInLine } from '../../../../utils/portal/mount/section-buttons.ts';
import { livePage } from '../page/live-page.ts';
import { pageFrom } from '../page/page.ts';

/** The section that a page shows, by the ids of its parts. */
function section(html: string) {
  const document = pageFrom(`<body>${html}</body>`);
  const found = findSection(rootsOf(document));
  return found && [found.element.id, found.heading.id, found.add.id];
}

const head = (button: string, heading = 'Webhooks') =>
  `<div id="head"><h3 id="heading">${heading}</h3>${button}</div>`;
const button = '<button id="add">Add Webhook</button>';
const tokens = '<div><h3>API Tokens</h3><button>Create Token</button></div>';

describe('the heading, the Add button and what holds both', () => {
  test.each([
    ['a head of its own', head(button)],
    ['a text in the button', head('<button><span id="add"> Add Webhook </span></button>')],
    ['a plain element', head('<div id="add" class="btn">Create a new webhook</div>')],
    ['an input', head('<input type="button" id="add" value="Add Webhook">')],
    ['other headings', head(button, 'Site Webhooks')],
    ['a count', head(button, 'Webhooks (3)')],
    ['a count of words', head(button, 'Organization Webhooks (3 of 10)')],
    ['signs around', head(button, '● WEBHOOKS: 3')],
    ['a sign before two words', head(button, '– Site Webhooks')],
    ['other sections around', `${tokens}<nav>Webhooks</nav>${head(button)}${tokens}`],
    ['a banner that speaks of them', `<p>Webhooks are new here.</p>${head(button)}`],
  ])('%s', (_, html) => {
    expect(section(`<main><section>${html}<table></table></section></main>`)).toEqual([
      'head',
      'heading',
      'add',
    ]);
  });

  test('a closed form beside the page that is titled as the button is', () => {
    const closed = '<nav><div><header><b>Add Webhook</b></header><form></form></div></nav>';
    const html = `<div>${closed}<main><section>${head(button)}</section></main></div>`;
    expect(section(html)).toEqual(['head', 'heading', 'add']);
  });

  test('in a shadow root', () => {
    const html = `<div><template shadowrootmode="open">${head(button)}</template></div>`;
    expect(section(html)).toEqual(['head', 'heading', 'add']);
  });

  test('right below a shadow root, in its host', () => {
    const html = `<div id="host"><template shadowrootmode="open"><h3 id="heading">Webhooks</h3>${button}</template></div>`;
    expect(section(html)).toEqual(['host', 'heading', 'add']);
  });

  test.each([
    ['no heading', `<section>${button}</section>`],
    ['no button', '<section><h3>Webhooks</h3></section>'],
    ['a button far away', `<h3>Webhooks</h3><i><b><i><b><i><b>${button}</b></i></b></i></b></i>`],
    ['another list', tokens],
    ['a sentence', head(button, 'Webhooks are new')],
    ['another kind', head(button, 'Guest Webhooks')],
    ['a word before', head(button, 'Site list of Webhooks')],
    ['what stands in parentheses', head(button, '(Webhooks)')],
  ])('null: %s', (_, html) => {
    expect(section(html)).toBeNull();
  });

  test('what opens there stands below the head rather than in it', () => {
    const document = pageFrom(`<body><section>${head(button)}<table></table></section></body>`);
    const found = findSection(rootsOf(document));
    const [first] = found ? sectionPlaces(found) : [];
    expect(first?.parent).toBe(document.querySelector('section'));
    expect(first?.before).toBe(document.querySelector('table'));
  });
});

test('a frame that holds a drawing has none', () => {
  const window = pageFrom('<body></body>').defaultView;
  if (!window) throw new Error('No window.');
  const drawing = new window.DOMParser().parseFromString(
    '<svg><text>Webhooks</text></svg>',
    'application/xml',
  );
  expect(drawing.body).toBeNull();
  expect(findSection([drawing])).toBeNull();
});

describe('its buttons', () => {
  test('in a row of a table the section’s buttons stay within the Add button’s cell', () => {
    const { document, window } = livePage(
      `<table><tr><td><b>Webhooks</b></td><td><p><span id="add">Add Webhook</span></p></td></tr></table>`,
    );
    vi.stubGlobal('getComputedStyle', window.getComputedStyle.bind(window));
    const section = findSection([document]);
    if (!section) throw new Error('No section was found.');
    const host = document.createElement('div');
    putInLine(host, section);
    expect(host.nextElementSibling?.localName).toBe('p');
    fitting(host, section)?.();
    expect(host.previousElementSibling?.localName).toBe('p');
    expect(fitting(host, section)).toBeNull();
    expect(document.querySelectorAll('tr > :not(td)')).toHaveLength(0);
  });
});
