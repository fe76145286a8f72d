import { describe, expect, it } from 'vitest';
import { readCustomHeaders } from '../sender/read-custom-headers.ts';

const rows = (...pairs: [string, string][]) =>
  readCustomHeaders({ notation: 'rows', rows: pairs.map(([name, value]) => ({ name, value })) });
const json = (text: string) => readCustomHeaders({ notation: 'json', text });
const lines = (text: string) => readCustomHeaders({ notation: 'lines', text });
const invalid = { error: 'headers format invalid' };

describe('rows', () => {
  it('keeps order and leaves out rows with nothing in them', () => {
    expect(rows(['B', '1'], ['', ''], ['A', '2'])).toEqual({
      headers: [
        ['B', '1'],
        ['A', '2'],
      ],
    });
  });
  it('lets a later row of the same spelling win', () => {
    expect(rows(['A', '1'], ['A', '2'])).toEqual({ headers: [['A', '2']] });
  });
  it('refuses a value without a name', () => expect(rows(['', 'x'])).toEqual(invalid));
});

describe('text', () => {
  it('takes an empty text as no headers', () => {
    expect(json(' \n')).toEqual({ headers: [] });
    expect(lines('')).toEqual({ headers: [] });
  });
  it('reads JSON objects of strings', () => expect(json('{"A":"b"}')).toEqual({ headers: [['A', 'b']] }));
  it.each(['{"A":"b"', '["A"]', '"A: b"', 'null', '7', "{'A':'b'}"])('refuses %s', text => {
    expect(json(text)).toEqual(invalid);
  });
  it('names the header whose value is no string', () => {
    expect(json('{"A":"b","X-Count":7}')).toEqual({ error: 'header[X-Count] not a string' });
    expect(json('{"A":null}')).toEqual({ error: 'header[A] not a string' });
  });
  it('splits lines at the first colon', () => {
    expect(lines('A: b:c\r\nD:e')).toEqual({
      headers: [
        ['A', 'b:c'],
        ['D', 'e'],
      ],
    });
  });
  it('refuses a line without a colon', () => expect(lines('A: b\nC')).toEqual(invalid));
});

describe('what HTTP can carry', () => {
  it.each(['X A', 'X-A:', 'Ä', 'X(A)'])('refuses the name %s', name => {
    expect(rows([name, 'b'])).toEqual(invalid);
  });
  it.each(['a\nb', 'a\rb', 'a\0b', 'a\u007Fb', 'a\u0001'])('refuses the value %j', value => {
    expect(rows(['A', value])).toEqual(invalid);
  });
  it.each(['a\tb', ' a ', '', 'ä', '“x”', '\u0085'])('lets the value %j pass', value => {
    expect(rows(['A', value])).toEqual({ headers: [['A', value]] });
  });
});

describe('size', () => {
  const sized = (bytes: number) => rows(['A', 'x'.repeat(bytes - 1)]);
  it('sends 1000 bytes of names and values', () => expect(sized(1000)).toHaveProperty('headers'));
  it('refuses 1001', () => expect(sized(1001)).toEqual({ error: 'headers too big' }));
  it('counts UTF-8 bytes', () => expect(rows(['A', 'ä'.repeat(500)])).toEqual({ error: 'headers too big' }));
  it('adds up all headers', () => {
    expect(rows(['A', 'x'.repeat(600)], ['B', 'x'.repeat(400)])).toEqual({ error: 'headers too big' });
  });
});
