import { type Control, freshId } from './ways.ts';

type Choice = (words: readonly string[], chosen: string) => Control;

const each = (words: readonly string[], write: (word: string, index: number) => string) =>
  words.map(write).join('');

/** Controls with which one word of several is chosen. */
export const choices = {
  select: (words, chosen) => attributes =>
    `<select ${attributes}>${each(words, word => `<option${word === chosen ? ' selected' : ''}>${word}</option>`)}</select>`,
  listbox: (words, chosen) => attributes =>
    `<ul role="listbox" ${attributes}>${each(words, word => `<li role="option" aria-selected="${word === chosen}">${word}</li>`)}</ul>`,
  'combo box': (_, chosen) => attributes => `<input role="combobox" value="${chosen}" ${attributes}>`,
  'combo box of divs': (_, chosen) => attributes =>
    `<div role="combobox" tabindex="0" ${attributes}><span>${chosen}</span></div>`,
  'list button': (_, chosen) => attributes =>
    `<button aria-haspopup="listbox" ${attributes}>${chosen}</button>`,
  radios: (words, chosen) => attributes => {
    const name = freshId();
    const radios = each(
      words,
      word =>
        `<label><input type="radio" name="${name}"${word === chosen ? ' checked' : ''}> ${word}</label>`,
    );
    return `<div role="radiogroup" ${attributes}>${radios}</div>`;
  },
  'radios with label for': (words, chosen) => attributes => {
    const name = freshId();
    const radios = each(
      words,
      (word, index) =>
        `<input id="${name}${index}" type="radio" name="${name}"${word === chosen ? ' checked' : ''}>
         <label for="${name}${index}">${word}</label>`,
    );
    return `<div ${attributes}>${radios}</div>`;
  },
  'radios and text': (words, chosen) => attributes => {
    const name = freshId();
    return `<div ${attributes}>${each(words, word => `<input type="radio" name="${name}"${word === chosen ? ' checked' : ''}> ${word} `)}</div>`;
  },
  'role radio': (words, chosen) => attributes =>
    `<div role="radiogroup" ${attributes}>${each(words, word => `<div role="radio" tabindex="0" aria-checked="${word === chosen}">${word}</div>`)}</div>`,
  'toggle buttons': (words, chosen) => attributes =>
    `<div role="group" ${attributes}>${each(words, word => `<button aria-pressed="${word === chosen}">${word}</button>`)}</div>`,
  'drop-down of plain elements': (_, chosen) => attributes =>
    `<div tabindex="0" ${attributes}><span>${chosen}</span><i>▾</i></div>`,
  'plain elements, one active': (words, chosen) => attributes =>
    `<div ${attributes}>${each(words, word => `<span class="item${word === chosen ? ' active' : ''}">${word}</span>`)}</div>`,
} satisfies Record<string, Choice>;

/** Controls that are on or off. */
export const switches = {
  'check box': on => attributes => `<input type="checkbox" ${attributes}${on ? ' checked' : ''}>`,
  'role checkbox': on => attributes =>
    `<span role="checkbox" tabindex="0" aria-checked="${on}" ${attributes}></span>`,
  'role switch': on => attributes => `<button role="switch" aria-checked="${on}" ${attributes}></button>`,
  'input switch': on => attributes =>
    `<input type="checkbox" role="switch" ${attributes}${on ? ' checked' : ''}>`,
  'toggle button': on => attributes => `<button aria-pressed="${on}" ${attributes}>Yes</button>`,
} satisfies Record<string, (on: boolean) => Control>;
