import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookalike } from '../../../utils/rules/address/lookalike.ts';
import { parseAddress } from '../../../utils/rules/address/parse-address.ts';
import { privateHost } from '../../../utils/rules/address/private-host.ts';
import { holdsVariable } from '../../../utils/rules/text/characters.ts';

const faultOf = (text: string) => {
  const address = parseAddress(text);
  return 'fault' in address ? address.fault : 'none';
};

/** The texts of a list. */
const textsIn = (list: string) => list.split(/ \| |\n\s*/);

describe('what keeps a text from being an address', () => {
  test.each([
    [
      'no-scheme',
      `hooks.example.com | //hooks.example.com/x | hooks.example.com:8443/x | hooks..example.com/x
       10.1.2.3`,
    ],
    ['scheme', `ftp://h.example.com | htps://h.example.com | mailto:a@example.com | httpss://h.example.com`],
    [
      'slashes',
      `https:/h.example.com | https:///h.example.com | https:h.example.com | https//h.example.com
       https:\\\\h.example.com | HTTPS.//h.example.com | http;//h.example.com`,
    ],
    [
      'doubled-scheme',
      `https://https://h.example.com | http://https://h.example.com | https://http//h.example.com
       https://https:h.example.com | https://HTTPS:/h.example.com
       https://https://https://h.example.com | https://ftp://h.example.com
       https:https://h.example.com | https//https://h.example.com | http:/https:/h.example.com
       https:///https://h.example.com`,
    ],
    ['no-host', `https:// | https://:8443/ | https://user:pw@/x | https://?a=b | https://#x`],
    [
      'empty-label',
      `https://hooks..example.com | https://.example.com | https://example.com../ | https://./
       https://a...b/ | https://hooks\u3002\u3002example.com/`,
    ],
    [
      'host-character',
      `https://h,example.com | https://h.example.com\uff0c/ | https://h.example,com/
       https://my receiver/ | https://h.example.com\\mist | https://ho%6Fks.example.com
       https://h!.example.com | https://"h.example.com"/ | https://h.example.com;x/
       https://h(1).example.com | https://a+b.example.com | https://hooks\u200b.example.com/
       https://h\u00ado.example.com/ | https://<h.example.com>/`,
    ],
    ['wildcard', `https://*.example.com | https://hooks.*/ | https://*/`],
    [
      'hyphen',
      `https://-hooks.example.com | https://hooks-.example.com | https://a.-b/
       https://hooks.example.com-/`,
    ],
    ['label-length', `https://${'a'.repeat(64)}.example.com | https://${'ü'.repeat(60)}.example.com`],
    ['name-length', `https://${'abcdefg.'.repeat(31)}example.com | https://${'a.'.repeat(2000)}com`],
    ['idn', `https://\u2100.example.com`],
    [
      'ipv4',
      `https://256.1.1.1 | https://10.0.0.999 | https://1.2.3.4.5 | https://hooks.example.123
       https://0x1ffffffff | https://09.1.1.1 | https://4294967296 | https://1.2.3.0xg.5`,
    ],
    [
      'ipv6',
      `https://[::1 | https://[fd12::9::1]/ | https://[fe80::1%25eth0]/ | https://[10.0.0.1]/
       https://[]/ | https://[::1]x/ | https://fd12:3456::9]/`,
    ],
    ['ipv6-brackets', `https://fd12:3456::9/ | https://2001:db8::1:8443/x | https://::1/`],
    [
      'user-info',
      `https://mist:p/w@h.example.com/ | https://mist:p#w@h.example.com/
       https://mist:p?w@h.example.com/`,
    ],
    [
      'port',
      `https://h.example.com:0 | https://h.example.com:65536/ | https://h.example.com:x/
       https://h.example.com:84 43/ | https://h.example.com:-1/ | https://h.example.com:8443:8443/
       https://[::1]:99999/ | https://h.example.com:99999999999999999999/`,
    ],
    ['other', `my receiver | someone@example.com | receiver | "https://h.example.com"`],
    [
      'none',
      `https://h.example.com | HTTP://H.EXAMPLE.COM:080/ | https://h.example.com:/
       https://h.example.com:65535/x?y#z | https://user:p%40w@h.example.com
       https://h.example.com. | https://a--b.example.com | https://1and1.example.com
       https://3com.example | https://xn--bcher-kva.example | https://b\u00fccher.example.net
       https://https:8443/x | https://httpsgateway.example.com | https://https.example.com/
       https://h.example.com//x | https://h.example.com/https://x | https://[2001:db8::1]:8443/
       https://[::ffff:10.1.2.3]/ | https://${'a'.repeat(63)}.example.com
       https://mist_in.example.com`,
    ],
  ] as const)('%s', (fault, list) => {
    const texts = textsIn(list);
    expect(texts.map(text => [text, faultOf(text)])).toEqual(texts.map(text => [text, fault]));
  });

  test('nothing is none, and blanks round an address do not count', () => {
    expect(faultOf('')).toBe('other');
    expect(faultOf(' https://h.example.com ')).toBe('none');
  });

  test.each([
    ['//hooks.example.com/x', 'https://hooks.example.com/x'],
    ['https://http://h.example.com', 'http://h.example.com'],
    ['https://https//h.example.com/x', 'https://h.example.com/x'],
    ['http://https://https:h.example.com', 'https://h.example.com'],
    ['https:https:/h.example.com', 'https://h.example.com'],
    ['hooks..example.com', undefined],
    ['https://https://', undefined],
    ['https://ftp://h.example.com', undefined],
  ])('%s is mended as %s', (text, mended) => {
    const address = parseAddress(text);
    expect('mended' in address ? address.mended : undefined).toBe(mended);
  });

  test('no part of a password is told', () => {
    fc.assert(
      fc.property(fc.constantFrom('/', '?', '#', '@', ':', '\\', ',', ''), sign => {
        const text = `https://mist:hunter2${sign}hunter3@h.example.com/`;
        const { url: _url, text: _text, ...told } = { url: undefined, text: '', ...parseAddress(text) };
        expect(JSON.stringify(told)).not.toMatch(/hunter/);
      }),
    );
  });

  test('what is an address to the URL standard, of plain names, is one here, and the same', () => {
    const label = fc.constantFrom('hooks', 'a', '3com', 'x-1', 'xn--bcher-kva');
    const url = fc.tuple(
      fc.constantFrom('http://', 'https://'),
      fc.constantFrom('', 'user:pw@'),
      fc.array(label, { minLength: 1, maxLength: 5 }).map(labels => `${labels.join('.')}.example.com`),
      fc.constantFrom('', ':8443'),
      fc.constantFrom('', '/', '/a/b.c', '/%20'),
      fc.constantFrom('', '?a=b', '#c'),
    );
    fc.assert(
      fc.property(url, parts => {
        const address = parseAddress(parts.join(''));
        expect('url' in address && address.url.href).toBe(new URL(parts.join('')).href);
      }),
    );
  });
});

describe('what a host is', () => {
  test.each([
    ['https://0177.0.0.1/', '127.0.0.1', false],
    ['https://0x7f.1/', '127.0.0.1', false],
    ['https://127.1/', '127.0.0.1', false],
    ['https://2130706433/', '127.0.0.1', false],
    ['https://010.8.8.8/', '8.8.8.8', false],
    ['https://127.0.0.1./', '127.0.0.1', false],
    ['https://\uff11\uff12\uff17.0.0.1/', '127.0.0.1', false],
    ['https://127.0.0.1/', '127.0.0.1', true],
    ['https://[::ffff:127.0.0.1]/', '127.0.0.1', true],
  ])('%s is the address %s', (text, ip, plain) => {
    const address = parseAddress(text);
    const host = 'host' in address && address.host.kind === 'ip' ? address.host : undefined;
    expect([host?.address.toString(), host?.plain]).toEqual([ip, plain]);
  });

  test.each([
    ['https://h\u043eoks.example.com/', '\u043e'],
    ['https://example.c\u043em/', '\u043e'],
    ['https://\u0440\u0430ypal.example.com/', '\u0440'],
    ['https://h\u03bfoks.example.com/', '\u03bf'],
    ['https://\u0430\u0440\u0440\u04cf\u0435.com/', '\u0430'],
    ['https://\uff48ooks.example.com/', '\uff48'],
    ['https://hook\u2013in.example.com/', '\u2013'],
    ['https://hook\u2010in.example.com/', '\u2010'],
    ['https://hooks.example.com\u2215x.example.net/', '\u2215'],
    ['https://paral\u00b7lel.cat/', undefined],
    ['https://\u30cf\u30c3\u30af\u30fb\u30de\u30f3.jp/', undefined],
    ['https://i\u2764.ws/', undefined],
    ['https://b\u00fccher.example.net/', undefined],
    ['https://\u043f\u0440\u0438\u043c\u0435\u0440.\u0440\u0444/', undefined],
    ['https://\u043f\u043e\u0447\u0442\u0430.example.com/', undefined],
    ['https://\u65e5\u672c\u8a9e\u30c6\u30b9\u30c8abc.example.jp/', undefined],
    ['https://xn--80ak6aa92e.com/', '\u0430'],
    ['https://xn--exmple-4nf.com/', '\u0430'],
    ['https://xn--bcher-kva.example/', undefined],
    ['https://xn--mnchen-3ya.de/', undefined],
    ['https://xn--e1afmkfd.xn--p1ai/', undefined],
    ['https://xn--r8jz45g.jp/', undefined],
    ['https://hooks-2.example.com/', undefined],
  ])('in %s, %s passes for another character', (text, character) => {
    const address = parseAddress(text);
    expect('host' in address && address.host.kind === 'name' && address.host.lookalike).toBe(character);
  });

  // RFC 3492: what Node writes in Punycode is judged as it reads in Unicode.
  test.each([
    ['почемужеонинеговорятпорусскиx', 'x'],
    ['ひとつ屋根の下aд', 'a'],
    ['a\u{1f6dc}bб', 'б'],
    [`${'α'.repeat(27)}яα`, 'я'],
    ['bücher-ä-аö', 'а'],
    [`${'a'.repeat(40)}ж`, 'ж'],
  ])('in %s as Punycode, %s passes for another character', (label, character) => {
    expect(lookalike(`${label}.example.com`)).toBe(character);
    expect(lookalike(`${domainToASCII(label)}.example.com`)).toBe(character);
  });

  test.each([
    [
      'loopback',
      `localhost | localhost. | LOCALHOST | a.localhost. | 127.9.9.9 | [::1] | 127.1 | 127.0.0.1.`,
    ],
    ['private', `10.0.0.1 | 192.168.1.1. | 172.16.0.1 | 0xa.1 | 012.0.0.1 | [::ffff:10.0.0.1]`],
    ['link-local', `169.254.1.1 | [fe80::1]`],
    ['carrier-nat', `100.64.0.1`],
    ['unique-local', `[fd00::1]`],
    ['reserved', `0.0.0.0 | 0 | 255.255.255.255 | 224.0.0.1 | 198.18.0.1 | 192.0.2.1 | [ff02::1]`],
    ['single-label', `receiver | receiver. | ho_ok`],
    ['local-name', `a.local | a.local. | a.home.arpa | x.internal | x.test | x.onion | x.k8s1 | x.c`],
    [
      undefined,
      `example.com | example.com. | local.example.com | 8.8.8.8 | 11.0.0.1 | 172.32.0.1
       [2606:4700::1111] | bücher.de | x.xn--p1ai | mylocalhost.com`,
    ],
  ] as const)('%s', (kind, list) => {
    const hosts = textsIn(list);
    const kinds = hosts.map(host => {
      const address = parseAddress(`https://${host}/`);
      return [host, 'host' in address ? privateHost(address.host) : address.fault];
    });
    expect(kinds).toEqual(hosts.map(host => [host, kind]));
  });
});

test.each([
  ['{{token}}', true],
  ['https://h.example.com/{{ site name }}/x', true],
  ['https://h.example.com/%7B%7Bsite%7D%7D', true],
  ['Bearer \u0024{TOKEN}', true],
  ['\u0024{var.secret}', true],
  ['{id}', false],
  ['{"a": {"b": {}}}', false],
  ['{{}}', false],
  ['$HOME {x} }}{{', false],
  [`{{${'a'.repeat(101)}}}`, false],
])('%s holds a variable: %s', (text, holds) => {
  expect(holdsVariable(text)).toBe(holds);
});
