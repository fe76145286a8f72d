/** What a person reads about one cause. `{placeholders}` are filled from the cause's `args`. */
export interface DiagnosisSentence {
  /** A few words, as a heading. */
  readonly title: string;
  /** What happened. */
  readonly happened: string;
  /** How to repair the receiver, or what to change here. */
  readonly repair: string;
}

const rawBytes = 'Verify the bytes of the request as they arrived, before anything parses or rewrites them.';
const signRaw =
  'Whatever calculated this signature signed a rewritten body. Calculate it over the bytes as they arrived.';
const keepSecret =
  'Enter the secret in the receiver exactly as it stands in the webhook, character by character.';
const compareHex =
  'Mist sends bare lower-case hexadecimal digits. Compare those, without adding or converting anything.';
const useHmac = 'Calculate HMAC-SHA256 with the secret as key and the raw body as message, and nothing else.';

/**
 * All causes of a mismatch that can be told, in English; a translation replaces this file. The codes are stable.
 * BODY: what was given differs from what was signed. BODY_SIGNED and the LOST and UNESCAPED ones: the body is as sent,
 * a changed one was signed. SECRET, SIGNATURE, HEADER: damage to those. RECIPE: a calculation that is not Mist's.
 */
export const diagnosisSentences = {
  BODY_SPACED: {
    title: 'Blanks were added to the body',
    happened:
      'The body was parsed and written again with blanks between its parts; without them the signature fits.',
    repair: rawBytes,
  },
  BODY_PRETTY_PRINTED: {
    title: 'The body was indented',
    happened: 'The body was parsed and written again over several lines; in one line the signature fits.',
    repair: rawBytes,
  },
  BODY_SPACING_LOST: {
    title: 'A body with other white space was signed',
    happened: 'The signature fits this body laid out otherwise: {layout}.',
    repair: signRaw,
  },
  BODY_KEYS_REORDERED: {
    title: 'The members stand in another order',
    happened:
      'The signature fits the same JSON with its members in another order ({order}): a parser or a map has sorted them.',
    repair: rawBytes,
  },
  BODY_SLASHES_ESCAPED: {
    title: 'Slashes were escaped',
    happened:
      'Slashes stand as “\\/”, as PHP’s json_encode writes them; with bare slashes the signature fits.',
    repair: rawBytes,
  },
  BODY_SLASHES_UNESCAPED: {
    title: 'A body with escaped slashes was signed',
    happened: 'The signature fits this body with “\\/” in the place of “/”, as PHP’s json_encode writes it.',
    repair: signRaw,
  },
  BODY_UNICODE_ESCAPED: {
    title: 'Characters were escaped',
    happened: 'Characters beyond ASCII stand as \\uXXXX; as plain UTF-8 the signature fits.',
    repair: rawBytes,
  },
  BODY_UNICODE_UNESCAPED: {
    title: 'A body with escaped characters was signed',
    happened:
      'The signature fits this body with \\uXXXX in the place of characters beyond ASCII, as json.dumps and json_encode write it.',
    repair: signRaw,
  },
  BODY_HTML_ESCAPED: {
    title: 'Characters were escaped for HTML',
    happened:
      'Characters such as < and & stand as \\u003c and \\u0026; as plain characters the signature fits.',
    repair: rawBytes,
  },
  BODY_HTML_UNESCAPED: {
    title: 'A body escaped for HTML was signed',
    happened:
      'The signature fits this body with \\u003c and \\u0026 in the place of < and &, as Go and .NET write it.',
    repair: signRaw,
  },
  BODY_FLOATS_SHORTENED: {
    title: 'Numbers lost their “.0”',
    happened:
      'The signature fits this body with “.0” after whole numbers: a parser such as JavaScript’s has dropped it.',
    repair: rawBytes,
  },
  BODY_FLOATS_LENGTHENED: {
    title: 'A body without “.0” was signed',
    happened: 'The signature fits this body without the “.0” of its numbers, as JSON.stringify writes it.',
    repair: signRaw,
  },
  BODY_LAST_LINE_END_ADDED: {
    title: 'A line end was added',
    happened:
      'The body has more at its end than was signed (line ends: {count}); without that the signature fits.',
    repair: 'Take the body without the line end that an editor, a log or echo adds.',
  },
  BODY_LAST_LINE_END_LOST: {
    title: 'A line end is missing at the end',
    happened:
      'The signature fits this body with a line end ({ending}) after it: it was lost here, or added where the signature was made.',
    repair: 'Keep every byte of the body. In a text box the last line end is easily lost: use a file.',
  },
  BODY_EDGE_SPACE: {
    title: 'Blanks surround the body',
    happened: 'Blanks or line ends stand before or after the body; without them the signature fits.',
    repair: 'Take the body without anything before and after it.',
  },
  BODY_CRLF: {
    title: 'Line ends were changed to CR LF',
    happened: 'Lines end in CR LF; with LF the signature fits.',
    repair: 'Read and store the body as bytes, not as text.',
  },
  BODY_CRLF_LOST: {
    title: 'Line ends were changed to LF',
    happened: 'Lines end in LF; with CR LF the signature fits. Text boxes and text files do that.',
    repair: 'Read and store the body as bytes, not as text. Here, choose a file.',
  },
  BODY_WRAPPED_LINES: {
    title: 'The body was broken into lines',
    happened: 'Line breaks were put into the body; in one line the signature fits.',
    repair: 'Capture the body without a line width, for example into a file.',
  },
  BODY_BOM_ADDED: {
    title: 'A byte order mark was added',
    happened: 'The body begins with a byte order mark (EF BB BF); without it the signature fits.',
    repair: 'Read and store the body as bytes. Some editors and Windows tools add the mark.',
  },
  BODY_BOM_LOST: {
    title: 'A body with a byte order mark was signed',
    happened: 'The signature fits this body with a byte order mark (EF BB BF) before it.',
    repair: signRaw,
  },
  BODY_NUL_BYTES: {
    title: 'NUL bytes follow the body',
    happened: 'The body ends in NUL bytes; without them the signature fits.',
    repair: 'Verify only as many bytes of the buffer as were received.',
  },
  BODY_LATIN1: {
    title: 'The body was stored in {charset}',
    happened: 'The body’s bytes are in {charset}; in UTF-8, as Mist sends it, the signature fits.',
    repair: 'Keep the body as bytes, or name UTF-8 wherever it becomes text.',
  },
  BODY_READ_AS_LATIN1: {
    title: 'UTF-8 was read as Latin-1',
    happened:
      'Characters beyond ASCII stand as two or three others (“Ã¼” for “ü”); undone, the signature fits.',
    repair: 'Keep the body as bytes, or name UTF-8 wherever it becomes text.',
  },
  BODY_SIGNED_AS_LATIN1: {
    title: 'The body was signed in Latin-1',
    happened: 'The signature fits this body’s characters in Latin-1 or Windows-1252, not in UTF-8.',
    repair: 'Calculate over the bytes as they arrived, or name UTF-8 when text becomes bytes.',
  },
  BODY_SIGNED_READ_AS_LATIN1: {
    title: 'The body was read as Latin-1, then signed',
    happened:
      'The signature fits this body when its UTF-8 is read as Latin-1 and written as UTF-8 once more.',
    repair: 'Calculate over the bytes as they arrived, or name UTF-8 when bytes become text.',
  },
  BODY_SIGNED_AS_ASCII: {
    title: 'The body was signed in ASCII',
    happened: 'The signature fits this body with {replacement} in the place of characters beyond ASCII.',
    repair:
      'Calculate over the bytes as they arrived, or name UTF-8 (Encoding.UTF8) when text becomes bytes.',
  },
  BODY_UTF16: {
    title: 'The body is in UTF-16',
    happened: 'The body’s bytes are UTF-16, as Windows tools store text; in UTF-8 the signature fits.',
    repair: 'Store the body as bytes, or as UTF-8 without a byte order mark.',
  },
  BODY_SIGNED_AS_UTF16: {
    title: 'The body was signed in UTF-16',
    happened: 'The signature fits this body in UTF-16, as Encoding.Unicode writes it.',
    repair: 'Calculate over the bytes as they arrived, or name UTF-8 when text becomes bytes.',
  },
  BODY_NORMALISED: {
    title: 'Accents are composed otherwise',
    happened:
      'The signature fits this body in Unicode form {form}: accented letters were composed or taken apart.',
    repair: rawBytes,
  },
  BODY_FORM_FIELD: {
    title: 'The body stands in a form field',
    happened: 'The body is the value of the form field “{name}”; its content alone fits the signature.',
    repair: 'Read the raw body before any form parser, and let no gateway wrap it.',
  },
  BODY_PERCENT_ENCODED: {
    title: 'The body is percent-encoded',
    happened: 'The body is written with %XX; decoded, the signature fits.',
    repair: 'Read the raw body before any form parser.',
  },
  BODY_BASE64: {
    title: 'The body is in base64',
    happened: 'The body is base64 text, as API gateways hand it on; decoded, the signature fits.',
    repair: 'Decode base64 first (isBase64Encoded says so), then verify those bytes.',
  },
  BODY_HEX: {
    title: 'The body is in hexadecimal digits',
    happened: 'The body is a row of hexadecimal digits; decoded, the signature fits.',
    repair: 'Decode the digits first, then verify those bytes.',
  },
  BODY_JSON_STRING: {
    title: 'The body is a JSON string',
    happened: 'The body stands in quotes with its own quotes escaped; unescaped once, the signature fits.',
    repair: 'Unescape it exactly once, or take the raw body before it is put into a string.',
  },
  BODY_JSON_MEMBER: {
    title: 'The body is part of another JSON',
    happened:
      'The body is the text of the member “{name}”, as in a gateway’s event or Mist’s delivery log; that text alone fits.',
    repair: 'Take the member’s text, unescaped exactly once, and verify that.',
  },
  BODY_ESCAPED: {
    title: 'The body’s quotes are escaped',
    happened: 'Quotes stand as \\"; unescaped once, the signature fits.',
    repair: 'Copy the body from where it is not escaped, or unescape it exactly once.',
  },
  BODY_QUOTED: {
    title: 'The body stands in quotes',
    happened: 'Quotes surround the body, as in a command line; without them the signature fits.',
    repair: 'Take the body without the quotes.',
  },
  BODY_PYTHON_BYTES: {
    title: 'The body is printed Python bytes',
    happened: "The body is what Python prints for bytes (b'…'); the bytes themselves fit the signature.",
    repair: 'Pass the bytes to hmac as they are, without str() or an f-string.',
  },
  BODY_PYTHON_DICT: {
    title: 'The body is a printed Python dictionary',
    happened: 'The body is what Python prints for a parsed body; as JSON the signature fits.',
    repair: 'Use request.get_data() or request.body, not the parsed object.',
  },
  BODY_COMPRESSED: {
    title: 'The body is compressed',
    happened: 'The body’s bytes are {format}; unpacked, the signature fits.',
    repair: 'Unpack the body first, then verify.',
  },
  BODY_CHUNKED: {
    title: 'The body still has its chunk sizes',
    happened: 'The body holds the chunk sizes of the transfer; without them the signature fits.',
    repair: 'Let the web server join the chunks, or take them apart as RFC 9112 says.',
  },
  BODY_WITH_HEADERS: {
    title: 'The headers stand before the body',
    happened: 'What was given as the body begins with the request’s headers; what follows them fits.',
    repair: 'Verify only what follows the empty line after the headers.',
  },
  BODY_HTML_ENTITIES: {
    title: 'The body was escaped for a web page',
    happened: 'Characters stand as &quot; or &amp;; as plain characters the signature fits.',
    repair: 'Take the raw body, not what a web page shows of it.',
  },
  SECRET_WHITE_SPACE: {
    title: 'The secret has blanks too many',
    happened: 'Without its blanks or line breaks the secret fits.',
    repair: 'Remove them here and in the receiver’s configuration; trim what is read from a file.',
  },
  SECRET_INVISIBLE: {
    title: 'The secret has invisible characters',
    happened:
      'Without a character that cannot be seen, such as a no-break or zero-width space, the secret fits.',
    repair: 'Type the secret again, or paste it through a plain text editor.',
  },
  SECRET_WHITE_SPACE_LOST: {
    title: 'The secret in use has a blank more',
    happened:
      'The secret fits with a {character}: it was pasted into the webhook, or read from a file, with it.',
    repair: 'Enter the secret in the webhook again without it; trim what the receiver reads.',
  },
  SECRET_QUOTED: {
    title: 'The secret stands in quotes',
    happened: 'Without the quotes round it the secret fits.',
    repair: keepSecret,
  },
  SECRET_QUOTES_LOST: {
    title: 'The quotes are part of the secret in use',
    happened: 'The secret fits with quotes round it: they were taken along from a configuration file.',
    repair: 'Remove the quotes where the secret is set, for example in an .env file.',
  },
  SECRET_NAMED: {
    title: 'More than the secret was pasted',
    happened: 'Without the name or prefix before it the secret fits.',
    repair: keepSecret,
  },
  SECRET_HTML_ENTITIES: {
    title: 'The secret was escaped for a web page',
    happened: 'With & in the place of &amp; and the like the secret fits.',
    repair: keepSecret,
  },
  SECRET_HTML_ENTITIES_LOST: {
    title: 'The secret in use is escaped for a web page',
    happened: 'The secret fits with &amp; in the place of & and the like: a form has escaped it.',
    repair: 'Choose a secret of letters and digits only; “Generate secret” makes one.',
  },
  SECRET_PERCENT_ENCODED: {
    title: 'The secret is percent-encoded',
    happened: 'With its %XX decoded the secret fits.',
    repair: keepSecret,
  },
  SECRET_PERCENT_ENCODING_LOST: {
    title: 'The secret in use is percent-encoded',
    happened: 'The secret fits with its special characters written as %XX.',
    repair: 'Decode it where it is read, or choose a secret of letters and digits only.',
  },
  SECRET_BACKSLASHES: {
    title: 'The secret has backslashes too many',
    happened: 'With its backslash escapes undone the secret fits.',
    repair: 'Enter it without the backslashes that a shell or a configuration file needs.',
  },
  SECRET_BACKSLASHES_LOST: {
    title: 'The secret in use has backslashes more',
    happened: 'The secret fits with backslashes before its special characters.',
    repair: 'Choose a secret of letters and digits only; “Generate secret” makes one.',
  },
  SECRET_TYPOGRAPHY: {
    title: 'Quotes or dashes of the secret were changed',
    happened:
      'With straight quotes and plain hyphens the secret fits: a word processor or chat has changed them.',
    repair: keepSecret,
  },
  SECRET_LETTER_CASE: {
    title: 'The secret’s letter case differs',
    happened: 'In other letter case the secret fits.',
    repair: keepSecret,
  },
  SECRET_NORMALISED: {
    title: 'The secret’s accents are composed otherwise',
    happened: 'The secret looks the same but fits only in another Unicode form.',
    repair: 'Choose a secret of letters and digits only; “Generate secret” makes one.',
  },
  SECRET_PASTED_TWICE: {
    title: 'The secret was pasted twice',
    happened: 'Half of it fits.',
    repair: keepSecret,
  },
  SECRET_DECODED: {
    title: 'The secret was decoded first',
    happened:
      'The key that fits is the secret decoded from {encoding}. Either it was decoded where the signature was made, or what was given is an encoded form (Kubernetes shows secrets in base64).',
    repair: 'Mist uses the secret’s text itself as the key: encode it as UTF-8, decode nothing.',
  },
  SECRET_ENCODED: {
    title: 'The secret in use is encoded',
    happened: 'The key that fits is the secret written in {encoding}.',
    repair: 'Use the same form on both sides: the text that stands in the webhook, as UTF-8.',
  },
  SECRET_HASHED: {
    title: 'The secret was hashed first',
    happened: 'The key that fits is the SHA-256 of the secret.',
    repair: 'Use the secret’s text itself as the key.',
  },
  SECRET_CHARSET: {
    title: 'The secret was encoded otherwise',
    happened: 'The key that fits is the secret in {charset}, not in UTF-8.',
    repair: 'Name UTF-8 when the secret becomes bytes, or choose one of letters and digits only.',
  },
  SIGNATURE_UPPER_CASE: {
    title: 'The signature is in upper case',
    happened: 'The digits fit but for their letter case.',
    repair: compareHex,
  },
  SIGNATURE_PREFIX: {
    title: 'The signature has a prefix',
    happened: 'Without “{prefix}” before it the signature fits.',
    repair: compareHex,
  },
  SIGNATURE_HEADER_LINE: {
    title: 'The whole header line was given',
    happened: 'Without the header’s name before it the signature fits.',
    repair: 'Take what follows the colon and its blank.',
  },
  SIGNATURE_QUOTED: {
    title: 'The signature stands in quotes',
    happened: 'Without the quotes the signature fits.',
    repair: compareHex,
  },
  SIGNATURE_WHITE_SPACE: {
    title: 'The signature has blanks',
    happened: 'Without blanks or invisible characters round it the signature fits.',
    repair: compareHex,
  },
  SIGNATURE_SEPARATED: {
    title: 'The signature’s digits are separated',
    happened: 'Without colons, hyphens or blanks between its digits the signature fits.',
    repair: compareHex,
  },
  SIGNATURE_PERCENT_ENCODED: {
    title: 'The signature is percent-encoded',
    happened: 'With its %XX decoded the signature fits.',
    repair: compareHex,
  },
  SIGNATURE_BASE64: {
    title: 'The signature is in base64',
    happened: 'The same bytes as hexadecimal digits are the signature that fits.',
    repair: "Use hexadecimal digits (hexdigest, digest('hex')), not base64.",
  },
  SIGNATURE_BASE64_OF_HEX: {
    title: 'The signature was encoded twice',
    happened: 'The signature is the base64 of the hexadecimal digits that fit.',
    repair: compareHex,
  },
  SIGNATURE_OTHER_HASH: {
    title: 'Another hash was used',
    happened: 'The signature fits with HMAC-{hash}.',
    repair: 'Use HMAC-SHA256 for X-Mist-Signature-v2 and HMAC-SHA1 for X-Mist-Signature.',
  },
  HEADERS_SWAPPED: {
    title: 'The two signatures are swapped',
    happened: 'Each header holds the other’s signature; the other way round both fit.',
    repair:
      'Compare HMAC-SHA256 (64 digits) with X-Mist-Signature-v2 and HMAC-SHA1 (40 digits) with X-Mist-Signature.',
  },
  HEADER_HOLDS_SHA1: {
    title: 'An HMAC-SHA1 stands in X-Mist-Signature-v2',
    happened: 'The value is the HMAC-SHA1 that belongs to X-Mist-Signature.',
    repair: 'Compare HMAC-SHA256 (64 digits) with X-Mist-Signature-v2.',
  },
  HEADER_HOLDS_SHA256: {
    title: 'An HMAC-SHA256 stands in X-Mist-Signature',
    happened: 'The value is the HMAC-SHA256 that belongs to X-Mist-Signature-v2.',
    repair: 'Compare HMAC-SHA256 with X-Mist-Signature-v2; X-Mist-Signature is HMAC-SHA1 (40 digits).',
  },
  RECIPE_PLAIN_HASH: {
    title: 'A plain hash, not an HMAC',
    happened: 'The signature is the hash of {order}, without HMAC.',
    repair: useHmac,
  },
  RECIPE_EXCHANGED: {
    title: 'Key and message are exchanged',
    happened: 'The signature is an HMAC with the body as key and the secret as message.',
    repair: useHmac,
  },
  RECIPE_TIMESTAMP: {
    title: 'A time was signed with the body',
    happened: 'The signature fits a time ({name}), then {separator}, then the body. Mist signs no time.',
    repair: useHmac,
  },
  RECIPE_HASH_OF_BODY: {
    title: 'A hash of the body was signed',
    happened: 'The signature is an HMAC of the body’s hash, not of the body.',
    repair: useHmac,
  },
  RECIPE_NO_BODY: {
    title: 'The body never got into the signature',
    happened: 'The signature is an HMAC of {text}: the parsed object or an empty buffer was passed.',
    repair: 'Read the raw body (express.raw, request.get_data()) before a parser takes it, and sign that.',
  },
  RECIPE_ENCODED_BODY: {
    title: 'The body was encoded, then signed',
    happened: 'The signature is an HMAC of the body as {encoding}.',
    repair: useHmac,
  },
} as const satisfies Readonly<Record<string, DiagnosisSentence>>;

export type DiagnosisCode = keyof typeof diagnosisSentences;
