import { joinBytes, toBase64, utf8Bytes, utf8Text } from '../webhook/bytes.ts';

/** A delivery that can be shown, copied and sent. */
export interface SampleRequest {
  /** Where it goes, an absolute http or https URL. */
  readonly url: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly body: Uint8Array;
}

/** Both signatures of a body, as lower-case hexadecimal digits. */
export interface SampleSignatures {
  readonly v1: string;
  readonly v2: string;
}

/** How a secret signs a body; given by the caller, since this layer signs nothing. */
export type Sign = (secret: string, body: Uint8Array) => Promise<SampleSignatures>;

/** The headers that Mist sends with a body (API reference, webhooks); without signatures where there is no secret. */
export function sampleHeaders(signatures: Partial<SampleSignatures>): { name: string; value: string }[] {
  return [
    { name: 'User-Agent', value: 'Mist-webhook' },
    { name: 'Content-Type', value: 'application/json' },
    ...(signatures.v2 === undefined ? [] : [{ name: 'X-Mist-Signature-v2', value: signatures.v2 }]),
    ...(signatures.v1 === undefined ? [] : [{ name: 'X-Mist-Signature', value: signatures.v1 }]),
  ];
}

/**
 * A request as HTTP/1.1 over the wire (RFC 9112), Host and Content-Length included, as bytes: a broken sample's body
 * need not be text.
 */
export function toRawHttp({ url, headers, body }: SampleRequest): Uint8Array {
  const { host, pathname, search } = new URL(url);
  const lines = [
    `POST ${pathname}${search} HTTP/1.1`,
    `Host: ${host}`,
    ...headers.map(({ name, value }) => `${name}: ${value}`),
    `Content-Length: ${body.length}`,
  ];
  return joinBytes(utf8Bytes(`${lines.join('\r\n')}\r\n\r\n`), body);
}

export type Shell = 'bash' | 'powershell';

/** A cURL command that sends exactly the request's bytes, for bash (any POSIX-like shell with `$'…'`) or PowerShell 5.1 and later. */
export function toCurl(request: SampleRequest, shell: Shell): string {
  return shell === 'bash' ? bashCommand(request) : powershellCommand(request);
}

/** Without a value curl would take the header away, but for a semicolon in place of the colon (curl's manual, `--header`). */
const headerArgument = ({ name, value }: SampleRequest['headers'][number]): string =>
  value === '' ? `${name};` : `${name}: ${value}`;

function bashCommand({ url, headers, body }: SampleRequest): string {
  // No argument can hold a NUL.
  const isPiped = body.includes(0);
  const lines = [
    `${isPiped ? `printf %s '${toBase64(body)}' | base64 -d | ` : ''}curl ${bashWord(url)}`,
    ...headers.map(header => `-H ${bashWord(headerArgument(header))}`),
    // curl reads a file where the data begins with @, but not in --data-raw.
    isPiped ? '--data-binary @-' : `--data-raw ${bashBytes(body)}`,
  ];
  return lines.join(' \\\n  ');
}

/** Single quotes keep everything but themselves. */
const bashWord = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/** Bytes that are no printable text are written as octal escapes in `$'…'`. */
function bashBytes(bytes: Uint8Array): string {
  const text = utf8Text(bytes);
  if (text !== undefined && !/[\p{Cc}\p{Cf}]/u.test(text)) return bashWord(text);
  const each = Array.from(bytes, byte => {
    if (byte === 0x27 || byte === 0x5c) return `\\${String.fromCharCode(byte)}`;
    // Octal, three digits: a hexadecimal escape would take a following digit along.
    return byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`;
  });
  return `$'${each.join('')}'`;
}

/** The body goes through a file: PowerShell before 7.3 loses double quotes in arguments, and pipes change bytes. */
function powershellCommand({ url, headers, body }: SampleRequest): string {
  const lines = [
    '$body = New-TemporaryFile',
    `[IO.File]::WriteAllBytes($body, ${powershellBytes(body)})`,
    [
      `curl.exe ${powershellWord(url)}`,
      ...headers.map(header => `-H ${powershellWord(headerArgument(header))}`),
      '--data-binary "@$body"',
    ].join(' `\n  '),
    'Remove-Item $body',
  ];
  return `${lines.join('\n')}\n`;
}

/** In single quotes only these quotes end the text; PowerShell takes the typographic ones for the straight one. */
const powershellWord = (text: string) => `'${text.replace(/['‘’‚‛]/g, '$&$&')}'`;

function powershellBytes(bytes: Uint8Array): string {
  const text = utf8Text(bytes);
  if (text !== undefined && !/[\p{Cc}\p{Cf}]/u.test(text)) {
    return `[Text.UTF8Encoding]::new($false).GetBytes(${powershellWord(text)})`;
  }
  return `[Convert]::FromBase64String('${toBase64(bytes)}')`;
}
