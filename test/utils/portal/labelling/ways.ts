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
