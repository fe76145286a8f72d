import { expect, test } from 'vitest';
import { createTouch } from '../../entrypoints/assistant.content/touch.ts';
import { draftOf } from '../cases/draft-of.ts';

const idle = { used: false, pressed: false };
const pressed = { used: false, pressed: true };
const used = { used: true, pressed: true };
const empty = draftOf({});
const named = draftOf({ name: 'Feed' });

test('a form that was only opened is untouched, however often it is looked at', () => {
  const touch = createTouch();
  expect([touch(empty, idle), touch(empty, idle), touch(empty, pressed)]).toEqual([false, false, false]);
});

test('typing or trying to save touches it', () => {
  expect(createTouch()(empty, used)).toBe(true);
});

test('a value that changed after a press touches it', () => {
  const touch = createTouch();
  touch(empty, idle);
  expect(touch(draftOf({ type: 'splunk' }), pressed)).toBe(true);
});

test('a value that the page fills in by itself does not', () => {
  const touch = createTouch();
  touch(empty, idle);
  expect(touch(named, idle)).toBe(false);
});

test('fields that come into sight or out of it do not', () => {
  const touch = createTouch();
  touch(draftOf({ headerRows: [] }), idle);
  expect(touch(empty, pressed)).toBe(false);
  expect(touch({ ...empty, url: { status: 'unreadable' } }, pressed)).toBe(false);
});

test('once touched, always touched', () => {
  const touch = createTouch();
  touch(empty, used);
  expect(touch(empty, idle)).toBe(true);
});

test('one form does not touch another', () => {
  createTouch()(empty, used);
  expect(createTouch()(empty, idle)).toBe(false);
});

test('a form that is filled is touched until that is taken back', () => {
  const touch = createTouch();
  touch(empty, idle);
  const during = [
    touch(named, pressed, { isFilled: false, isFresh: true }),
    touch(named, pressed, { isFilled: true, isFresh: false }),
    touch(named, pressed, { isFilled: false, isFresh: true }),
    touch(empty, pressed, { isFilled: false, isFresh: false }),
  ];
  expect(during).toEqual([false, true, false, false]);
});

test('what the person types into a filled form touches it for good', () => {
  const touch = createTouch();
  touch(named, used, { isFilled: true, isFresh: false });
  expect(touch(empty, idle)).toBe(true);
});
