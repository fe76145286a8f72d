/** Custom headers as a form or an API call gives them. */
export type SenderHeaders =
  | { readonly notation: 'rows'; readonly rows: readonly { readonly name: string; readonly value: string }[] }
  | { readonly notation: 'json' | 'lines'; readonly text: string }
  | { readonly notation: 'object'; readonly object: unknown };

export type HeadersOutcome =
  | { readonly headers: readonly (readonly [name: string, value: string])[] }
  | { readonly error: string };

/** Documented: "total bytes of headers name and value" exceed 1000. The field's text says "less than 1000"; we let exactly 1000 pass. */
const LIMIT = 1000;

const FORMAT_INVALID: HeadersOutcome = { error: 'headers format invalid' };

/** RFC 9110, 5.6.2. */
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
/** RFC 9110, 5.5: no control character but the tab. */
const CONTROL = /(?![\t\u0080-\u009F])\p{Cc}/u;

const INVALID = Symbol('invalid');

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return INVALID;
  }
}

function parseLines(text: string): unknown {
  const lines = text.split(/\r?\n/).filter(line => line.trim() !== '');
  const pairs = lines.map(line => [line.indexOf(':'), line] as const);
  if (pairs.some(([colon]) => colon < 0)) return INVALID;
  return Object.fromEntries(
    pairs.map(([colon, line]) => [line.slice(0, colon), line.slice(colon + 1).trim()]),
  );
}

/** Rows become a JSON object, so a later row wins over an earlier one of the same spelling; rows with nothing in them do not count. */
function toObject(headers: SenderHeaders): unknown {
  if (headers.notation === 'object') return headers.object;
  if (headers.notation === 'rows') {
    const filled = headers.rows.filter(({ name, value }) => name !== '' || value !== '');
    return Object.fromEntries(filled.map(({ name, value }) => [name, value]));
  }
  if (headers.text.trim() === '') return {};
  return headers.notation === 'json' ? parseJson(headers.text) : parseLines(headers.text);
}

function isStringPair(pair: [string, unknown]): pair is [string, string] {
  return typeof pair[1] === 'string';
}

/**
 * The custom headers to send, or the value of X-Mist-Error (API reference, Webhooks). The order of the checks is not documented:
 * shape, value types, names and values that HTTP cannot carry, then size.
 */
export function readCustomHeaders(headers: SenderHeaders | null): HeadersOutcome {
  const object = headers ? toObject(headers) : {};
  if (object === null || typeof object !== 'object' || Array.isArray(object)) return FORMAT_INVALID;
  const pairs: [string, unknown][] = Object.entries(object);
  const wrong = pairs.find(pair => !isStringPair(pair));
  if (wrong) return { error: `header[${wrong[0]}] not a string` };
  const lines = pairs.filter(isStringPair);
  if (lines.some(([name, value]) => !TOKEN.test(name) || CONTROL.test(value))) return FORMAT_INVALID;
  const bytes = lines.reduce(
    (sum, [name, value]) => sum + Buffer.byteLength(name) + Buffer.byteLength(value),
    0,
  );
  return bytes > LIMIT ? { error: 'headers too big' } : { headers: lines };
}
