import { describe, expect, test } from 'vitest';
import { controlKind } from '../../../../utils/portal/dom/control.ts';
import { looksChosen, readChecked, readText, shownChoices } from '../../../../utils/portal/dom/values.ts';
import { elementFrom } from '../page/read-page.ts';

test.each([
  ['<input>', 'text'],
  ['<input type="text">', 'text'],
  ['<input type="TEXT">', 'text'],
  ['<input type="url">', 'text'],
  ['<input type="password">', 'text'],
  ['<input type="number">', 'text'],
  ['<input type="search">', 'text'],
  ['<input type="made-up">', 'text'],
  ['<input type="hidden">', null],
  ['<input type="file">', null],
  ['<input type="color">', null],
  ['<input type="range">', null],
  ['<input type="submit">', 'button'],
  ['<input type="button">', 'button'],
  ['<input type="image">', 'button'],
  ['<input type="checkbox">', 'checkbox'],
  ['<input type="checkbox" role="switch">', 'checkbox'],
  ['<input type="radio">', 'radio'],
  ['<input aria-hidden="true">', null],
  ['<input type="checkbox" aria-hidden="true">', null],
  ['<input role="combobox">', 'choice'],
  ['<input aria-autocomplete="list">', 'choice'],
  ['<input aria-autocomplete="inline">', 'text'],
  ['<input aria-haspopup="listbox">', 'choice'],
  ['<textarea></textarea>', 'text'],
  ['<textarea aria-hidden="true"></textarea>', null],
  ['<select></select>', 'choice'],
  ['<button>x</button>', 'button'],
  ['<button aria-pressed="false">x</button>', 'toggle'],
  ['<button aria-haspopup="listbox">x</button>', 'choice'],
  ['<button role="combobox">x</button>', 'choice'],
  ['<button role="switch">x</button>', 'checkbox'],
  ['<button role="checkbox">x</button>', 'checkbox'],
  ['<button role="radio">x</button>', 'radio'],
  ['<button role="presentation">x</button>', 'button'],
  ['<a>x</a>', null],
  ['<a href="#">x</a>', 'button'],
  ['<a role="button">x</a>', 'button'],
  ['<summary>x</summary>', 'button'],
  ['<div>x</div>', null],
  ['<div role="checkbox"></div>', 'checkbox'],
  ['<div role=" switch none"></div>', 'checkbox'],
  ['<div role="menuitemcheckbox"></div>', 'checkbox'],
  ['<div role="radio"></div>', 'radio'],
  ['<div role="menuitemradio"></div>', 'radio'],
  ['<div role="combobox"></div>', 'choice'],
  ['<ul role="listbox"></ul>', 'choice'],
  ['<div role="textbox"></div>', 'text'],
  ['<div role="searchbox"></div>', 'text'],
  ['<div role="button"></div>', 'button'],
  ['<div role="button" aria-pressed="true"></div>', 'toggle'],
  ['<div role="button" aria-haspopup="listbox"></div>', 'choice'],
  ['<div role="link"></div>', 'button'],
  ['<div role="dialog"></div>', null],
  ['<div contenteditable></div>', 'text'],
  ['<div contenteditable="plaintext-only"></div>', 'text'],
  ['<div contenteditable="false"></div>', null],
])('%s is used like: %s', (html, kind) => {
  expect(controlKind(elementFrom(html))).toBe(kind);
});

describe('values', () => {
  test.each([
    ['<input value="a b">', 'a b'],
    ['<input value=" edge ">', ' edge '],
    ['<input>', ''],
    ['<input placeholder="Name">', ''],
    ['<textarea>a\nb</textarea>', 'a\nb'],
    ['<div contenteditable>text</div>', 'text'],
    ['<div contenteditable><div>A: b</div><div>C: d</div></div>', 'A: b\nC: d'],
    ['<div contenteditable><p>A: b</p><p>C: d</p></div>', 'A: b\nC: d'],
    ['<input value="••••••••">', null],
    ['<input value="***">', null],
    ['<input value="**">', '**'],
    ['<input value="••••12ab">', null],
    ['<input value="••••123456789">', null],
    ['<input value="whs_••••••••3f9a">', null],
    ['<input value="Bearer ••••••••">', null],
    ['<input value="********3f9a">', null],
    ['<input placeholder="Leave blank to keep the current secret">', null],
    ['<input placeholder="Leave blank for none">', ''],
    ['<input placeholder="Keep it short">', ''],
    ['<div contenteditable>A: b<div>C: d</div></div>', 'A: b\nC: d'],
    ['<div contenteditable>A: b<br>C: d<br></div>', 'A: b\nC: d'],
    ['<div contenteditable><div>A: b</div><div><br></div><div>C: <b>d</b></div></div>', 'A: b\n\nC: d'],
    ['<div contenteditable><div><span contenteditable="false">X: y</span><br></div></div>', ''],
    ['<div contenteditable><div>A: b</div><div style="height: 900px"></div><div>Z: y</div></div>', null],
    ['<textarea class="inputarea"></textarea>', null],
    ['<input value="***URGENT">', '***URGENT'],
    ['<input placeholder="••••••••">', null],
    ['<input placeholder="••••••••" value="typed">', 'typed'],
  ])('the text of %s is %j', (html, text) => {
    expect(readText(elementFrom(html))).toBe(text);
  });

  test.each([
    ['<input type="checkbox">', false],
    ['<input type="checkbox" checked>', true],
    ['<input type="checkbox" role="switch" aria-checked="false" checked>', true],
    ['<x-switch role="switch" aria-checked="true" checked></x-switch>', true],
    ['<x-switch role="switch" aria-checked="false" checked="false"></x-switch>', false],
    ['<input type="radio" checked>', true],
    ['<div role="checkbox" aria-checked="true"></div>', true],
    ['<div role="checkbox" aria-checked="TRUE"></div>', true],
    ['<div role="checkbox" aria-checked="false"></div>', false],
    ['<div role="checkbox" aria-checked="mixed"></div>', null],
    ['<div role="checkbox" aria-checked></div>', false],
    ['<div role="checkbox" data-checked></div>', true],
    ['<div role="checkbox"></div>', null],
    ['<button aria-pressed="true">x</button>', true],
    ['<button data-state="on">x</button>', true],
    ['<button data-state="off">x</button>', false],
    ['<button data-state="checked">x</button>', true],
    ['<button data-state="unchecked">x</button>', false],
    ['<button data-state="open">x</button>', null],
    ['<button aria-selected="true">x</button>', true],
  ])('%s is on: %s', (html, on) => {
    expect(readChecked(elementFrom(html))).toBe(on);
  });

  test('a check box that is half ticked is neither on nor off', () => {
    const box = elementFrom('<input type="checkbox" checked>');
    Object.assign(box, { indeterminate: true });
    expect(readChecked(box)).toBeNull();
  });

  test.each([
    ['<span class="item active"></span>', true],
    ['<span class="is-selected"></span>', true],
    ['<span class="toggle_on"></span>', true],
    ['<span class="button"></span>', false],
    ['<span class="inactive"></span>', false],
    ['<span></span>', false],
  ])('%s looks chosen: %s', (html, chosen) => {
    expect(looksChosen(elementFrom(html))).toBe(chosen);
  });

  describe('what a choice shows', () => {
    test.each([
      ['<select><option>A</option><option selected>B</option></select>', ['B']],
      [
        '<select multiple><option selected>A</option><option>B</option><option selected>C</option></select>',
        ['A', 'C'],
      ],
      ['<select></select>', []],
      ['<input role="combobox" value="HTTP Post">', ['HTTP Post']],
      ['<input role="combobox">', []],
      ['<button aria-haspopup="listbox">HTTP Post</button>', ['HTTP Post', 'HTTP Post']],
      ['<div role="combobox"><span>HTTP</span><span>Post</span></div>', ['HTTP Post', 'HTTP', 'Post']],
      [
        '<ul role="listbox"><li role="option">A</li><li role="option" aria-selected="true">B</li></ul>',
        ['B'],
      ],
      ['<div role="combobox"><span>A</span><ul role="listbox"><li>B</li></ul></div>', ['A', 'A']],
      ['<button>A<svg><title>x</title></svg></button>', ['A', 'A']],
    ])('%s', (html, words) => {
      expect(shownChoices(elementFrom(html))).toEqual(words);
    });
  });
});
