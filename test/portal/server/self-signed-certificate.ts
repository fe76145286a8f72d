import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** A key and its certificate as PEM. */
export interface KeyAndCertificate {
  readonly key: string;
  readonly cert: string;
}

const DAY = 24 * 60 * 60 * 1000;

/** One DER element (X.690, 8.1): tag, length, content. */
function element(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  const { length } = content;
  if (length < 0x80) return Buffer.concat([Buffer.from([tag, length]), content]);
  const size = length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const sequence = (...contents: readonly Uint8Array[]) => element(0x30, ...contents);
const identifier = (hex: string) => element(0x06, Buffer.from(hex, 'hex'));
const bits = (content: Uint8Array) => element(0x03, Buffer.from([0]), content);

/** UTCTime, YYMMDDHHMMSSZ. */
function time(milliseconds: number): Buffer {
  const digits = new Date(milliseconds).toISOString().replace(/\D/g, '').slice(2, 14);
  return element(0x17, Buffer.from(`${digits}Z`));
}

/** A name of one common name (2.5.4.3). */
function commonName(text: string): Buffer {
  return sequence(element(0x31, sequence(identifier('550403'), element(0x0c, Buffer.from(text)))));
}

/** Subject alternative names (2.5.29.17): a DNS name and the two loopback addresses. */
function alternativeNames(host: string): Buffer {
  const loopback6 = Buffer.from([...new Array<number>(15).fill(0), 1]);
  const names = sequence(
    element(0x82, Buffer.from(host)),
    element(0x87, Buffer.from([127, 0, 0, 1])),
    element(0x87, loopback6),
  );
  return element(0xa3, sequence(sequence(identifier('551d11'), element(0x04, names))));
}

/**
 * Makes a P-256 key and a certificate for `host` that is signed with the key itself (RFC 5280, 4.1), good from yesterday for 30 days.
 * Made anew at each start, so that no private key lies in the repository; node:crypto reads certificates but writes none.
 */
export function selfSignedCertificate(host: string, now = Date.now()): KeyAndCertificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const ecdsaWithSha256 = sequence(identifier('2a8648ce3d040302'));
  const serial = Buffer.from([0x01, ...randomBytes(8)]);
  const statement = sequence(
    element(0xa0, element(0x02, Buffer.from([2]))),
    element(0x02, serial),
    ecdsaWithSha256,
    commonName(host),
    sequence(time(now - DAY), time(now + 30 * DAY)),
    commonName(host),
    publicKey.export({ type: 'spki', format: 'der' }),
    alternativeNames(host),
  );
  const certificate = sequence(statement, ecdsaWithSha256, bits(sign('sha256', statement, privateKey)));
  const lines = certificate.toString('base64').replace(/.{64}(?=.)/g, '$&\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}
