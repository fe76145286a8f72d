/** What programs call a body: as the name of a member or pair, or before a colon. */
const words =
  '(?:(?:(?:raw|request|req|http|post|webhook|received|incoming|inbound|json|event|mist|full|original|parsed|decoded|input)[ _.-]?){0,4}(?:body|payload|postdata|post[ _-]data|content|data|message)(?:[ _-]?(?:raw|text|string|str|bytes|json|base64|b64))?|raw|text|json|base64|bytes|\\$content|contents)';

/** A body's name alone, such as `rawBody` or `req_payload`. */
export const bodyName = new RegExp(`^_?${words}$`, 'i');

const label = `(['"]?)\\[?(${words})\\]?\\1(?:[ \\t]*\\(\\d+(?: ?bytes)?\\))?[ \\t]*(?:=>|->|:=|[:=|])[ \\t]*(?:\\[\\]byte(?=\\{))?`;

/** What a body begins with that follows its label: the line's end, a quote, brackets or bytes. */
const begin = `(?=\\r?(?:\\n|$)|b?['"\`][{\\[\\\\]|b?['"]{3}|<<"|[{\\[]|<Buffer |<[\\da-f]{2} |eyJ)`;

/** A body's label at a place; the second group is its name. */
export const bodyLabelHere = new RegExp(label, 'iy');

/** A body's label anywhere in a text, where a body follows it. */
export const bodyLabel = new RegExp(`(?<![\\w.-])${label}${begin}`, 'ig');

/** A body's label at the beginning of a line, without quotes. */
export const bodyLabelLine = new RegExp(
  `(?:^|\\n)[ \\t]*(?:[>*-][ \\t]*)?${label.replace(`(['"]?)`, '()')}${begin}`,
  'i',
);

/** A body that a line begins with, as a program prints bytes or a text of JSON. */
export const bareBody =
  /(?:(?:^|\n)[ \t]*(?:string\(\d+\) )?(?=b['"][{[\\]|['"`]\{\\*"(?:topic|events)\\*"))|(?=\[(?:123, ?34,|123 34 )|(?<![\da-f-])7b-?22-?(?:74|65)-?)|(?=<Buffer [\da-f]{2} )|(?<=[=:] ?)(?=['"]\{(?:\\x22|\\*")(?:topic|events)(?:\\x22|\\*"))/gi;

/** What Mist's deliveries begin with (API reference, webhooks). */
export const deliveryStart = /^\{\s*"(?:topic|events)"\s*:/;
