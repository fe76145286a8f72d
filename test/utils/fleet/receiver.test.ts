import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalisedUrl } from '../../../utils/fleet/receiver.ts';
import { timesOfThisRun } from '../../setup/extent.ts';

/** What RFC 3986 says in sections 6.2.2 and 6.2.3 and the URL standard of hosts, then what they leave alone. */
const rows: readonly (readonly [written: string, normalised: string])[] = [
  ['HTTPS://Hooks.Example.COM/Mist', 'https://hooks.example.com/Mist'],
  ['https://h.example:443/a', 'https://h.example/a'],
  ['https://h.example:/a', 'https://h.example/a'],
  ['http://h.example:80/a', 'http://h.example/a'],
  ['http://h.example:443/a', 'http://h.example:443/a'],
  ['https://h.example:80/a', 'https://h.example:80/a'],
  ['https://h.example:8443', 'https://h.example:8443/'],
  ['ftp://h.example:80/a', 'ftp://h.example:80/a'],
  ['https://h.example', 'https://h.example/'],
  ['https://h.example?a=1', 'https://h.example/?a=1'],
  ['https://h.example/a#b', 'https://h.example/a'],
  ['https://h.example#b?c', 'https://h.example/'],
  ['https://h.example/a?b#c?d', 'https://h.example/a?b'],
  ['https://h.example/%7euser/%41', 'https://h.example/~user/A'],
  ['https://h.example/a%2fb%c3%A9', 'https://h.example/a%2Fb%C3%A9'],
  ['https://h.example/?q=%2a%2e%5f%30', 'https://h.example/?q=%2A._0'],
  ['https://h%2Eexample/%zz%4', 'https://h.example/%zz%4'],
  ['https://%48.example', 'https://h.example/'],
  ['https://H%C3%9C.example', 'https://xn--h-eha.example/'],
  ['https://BÜCHER.example/ä?ö', 'https://xn--bcher-kva.example/%C3%A4?%C3%B6'],
  ['https://xn--bcher-kva.example/%c3%a4?%C3%b6', 'https://xn--bcher-kva.example/%C3%A4?%C3%B6'],
  ['https://bücher。example/', 'https://xn--bcher-kva.example/'],
  ['https://h.example.:443/a', 'https://h.example/a'],
  ['https://[2001:db8:0:0::0001]/a', 'https://[2001:db8::1]/a'],
  ['https://[::ffff:192.0.2.1]/a', 'https://[::ffff:c000:201]/a'],
  ['https://Us%65r:P%2fw@H.example/', 'https://User:P%2Fw@h.example/'],
  ['https://a@b@h.example:443', 'https://a%40b@h.example/'],
  ['https://[2001:DB8::1]:443/a', 'https://[2001:db8::1]/a'],
  ['https://[2001:db8::1]:8443/a', 'https://[2001:db8::1]:8443/a'],
  ['https://h.example/a/./b/../c', 'https://h.example/a/c'],
  ['https://h.example/a/%2e%2E/c', 'https://h.example/c'],
  ['https://h.example/../../a', 'https://h.example/a'],
  ['https://h.example/a/..', 'https://h.example/'],
  ['https://h.example/a/.', 'https://h.example/a/'],
  ['https://h.example/a/b/..', 'https://h.example/a/'],
  ['https://h.example/a//b', 'https://h.example/a//b'],
  ['https://h.example/...', 'https://h.example/...'],
  ['https://h.example/?a=../b', 'https://h.example/?a=../b'],
  ['https://h.example/a?', 'https://h.example/a?'],
  ['https://h.example/?%%30a', 'https://h.example/?%%30a'],
  ['https://h.example/?%4%31', 'https://h.example/?%4%31'],
  ['https://h.example/A?B=C', 'https://h.example/A?B=C'],
  ['https://h.example/a/', 'https://h.example/a/'],
  ['https://', 'https://'],
  ['https://h..example', 'https://h..example/'],
  ['https://h.example../', 'https://h.example../'],
  ['https://{{host}}/A', 'https://{{host}}/A'],
  ['', ''],
  ['Hooks.Example.com/a', 'Hooks.Example.com/a'],
  ['mailto:A@b', 'mailto:A@b'],
];

test.each(rows)('%s is %s', (written, normalised) => {
  expect(normalisedUrl(written)).toBe(normalised);
});

test('what is normalised stays so, and a fragment changes nothing', () => {
  const url = fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.stringMatching(/^[hH]ttps?:\/\/[a-zA-Z%.]{1,9}(:\d{0,3})?(\/[.%2eEaA]{0,6}){0,4}(\?[%a-f0-9]{0,6})?$/),
    fc.string(),
  );
  fc.assert(
    fc.property(url, fc.string(), (written, fragment) => {
      const once = normalisedUrl(written);
      expect(normalisedUrl(once)).toBe(once);
      if (/^https?:\/\//i.test(written) && URL.canParse(written) && !written.includes('#'))
        expect(normalisedUrl(`${written}#${fragment}`)).toBe(once);
    }),
    { numRuns: timesOfThisRun(500) },
  );
});
