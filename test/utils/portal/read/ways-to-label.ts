/** A control of some make; `attributes` go on the element that carries its accessible name. */
export type Control = (attributes: string) => string;

let number = 0;
/** An id that no other element has. */
export function freshId(): string {
  number += 1;
  return `field-:r${number}:`;
}

/** The ways in which a page can put a caption to a control. */
export const waysToLabel = {
  'label for': (caption, control) => {
    const id = freshId();
    return `<div><label for="${id}">${caption} *</label>${control(`id="${id}"`)}</div>`;
  },
  'label around': (caption, control) =>
    `<div><label><span>${caption}</span> <span>${control('')}</span></label></div>`,
  'aria-labelledby': (caption, control) => {
    const id = freshId();
    return `<div><span id="${id}">${caption}</span><div>${control(`aria-labelledby="${id}"`)}</div></div>`;
  },
  legend: (caption, control) => `<fieldset><legend>${caption}</legend>${control('')}</fieldset>`,
  'row head': (caption, control) =>
    `<table><tbody><tr><th>${caption}:</th><td>${control('')}</td></tr></tbody></table>`,
  'first cell': (caption, control) =>
    `<table><tbody><tr><td>${caption}</td><td>${control('')}</td></tr></tbody></table>`,
  'dt and dd': (caption, control) => `<dl><dt>${caption}</dt><dd>${control('')}</dd></dl>`,
  'text above': (caption, control) => `<div class="caption">${caption}</div><div>${control('')}</div>`,
  'heading above': (caption, control) => `<h4>${caption}</h4>${control('')}`,
  'text and hint': (caption, control) =>
    `<div><div class="caption">${caption}</div><small>Some words about it.</small>${control('')}</div>`,
  'shadow root': (caption, control) =>
    `<x-field><template shadowrootmode="open"><label><span>${caption}</span>${control('')}</label></template></x-field>`,
  slots: (caption, control) =>
    `<x-field><template shadowrootmode="open"><div><slot name="caption"></slot></div><div><slot></slot></div></template>
     <span slot="caption">${caption}</span>${control('')}</x-field>`,
} satisfies Record<string, (caption: string, control: Control) => string>;

/** Ways that suit boxes to type in. */
export const waysToLabelBoxes = {
  'aria-label': (caption, control) => `<div>${control(`aria-label="${caption}"`)}</div>`,
  placeholder: (caption, control) => `<div>${control(`placeholder="${caption}"`)}</div>`,
  title: (caption, control) => `<div>${control(`title="${caption}"`)}</div>`,
  'text after': (caption, control) => `<div>${control('')}<span>${caption}</span></div>`,
  'label after': (caption, control) => {
    const id = freshId();
    return `<div>${control(`id="${id}"`)}<label for="${id}">${caption}</label></div>`;
  },
} satisfies Record<string, (caption: string, control: Control) => string>;

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
