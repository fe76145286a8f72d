import { expect, test } from 'vitest';
import { parseUrl } from '../../../utils/webhook/url-parts.ts';

test('gives the URL, or undefined for what is none', () => {
  expect(parseUrl('https://hooks.example.com:443/a')?.href).toBe('https://hooks.example.com/a');
  expect(parseUrl('hooks.example.com')).toBeUndefined();
});
