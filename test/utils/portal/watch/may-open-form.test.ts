// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { mayOpenForm } from '../../../../utils/portal/form/find-form.ts';

const pressed = () => document.querySelector('[data-pressed]') ?? document.body;

beforeEach(() => document.body.replaceChildren());

describe('whether a press may open a webhook form', () => {
  test.each([
    ['the section’s button', '<button data-pressed>Add Webhook</button>', true],
    ['its icon', '<button><i data-pressed></i>Add Webhook</button>', true],
    ['a plain Add beside the heading', '<div><h2>Webhooks</h2><a data-pressed>Add</a></div>', true],
    [
      'a row of the list',
      '<div><span data-pressed>Home</span><span>https://receiver.example/in</span></div>',
      true,
    ],
    [
      'a button of another section',
      '<div><h2>API Token</h2><button data-pressed>Create</button></div>',
      false,
    ],
  ])('%s', (_, html, expected) => {
    document.body.innerHTML = html;
    expect(mayOpenForm(pressed())).toBe(expected);
  });

  test('the page around what is pressed tells nothing', () => {
    document.body.innerHTML = `<div><b data-pressed>Sites</b><p>${'text '.repeat(100)} webhook</p></div>`;
    expect(mayOpenForm(pressed())).toBe(false);
  });
});
