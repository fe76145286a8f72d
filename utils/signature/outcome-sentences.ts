/** What a person reads when no known cause fits. `{placeholders}` are filled from the remark's `args`. */
export const outcomeSentences = {
  TRIED_LINE_ENDS: 'Line ends, blanks and byte order marks at the ends of the body, added or lost.',
  TRIED_JSON:
    'The body written as JSON in other ways: white space, escapes, order of members, “.0” of numbers.',
  TRIED_CHARSETS: 'The body in other charsets.',
  TRIED_WRAPPERS: 'The body inside a form field, base64, a JSON string, gzip and other wrappers.',
  TRIED_SECRETS:
    'The secret with blanks, quotes, escapes or encodings added or lost, and in other letter case.',
  TRIED_SIGNATURES: 'The signature in base64, in upper case, with a prefix, or in the other header.',
  TRIED_RECIPES:
    'Wrong calculations: plain hashes, key and body exchanged, a time in front, a parsed object.',
  NO_SECRET: 'Enter the secret that stands in the webhook: without it nothing can be compared.',
  SIGNATURE_CUT:
    '{header} has {digits} of {expected} digits: it was cut. Copy it whole; part of a signature proves nothing.',
  SIGNATURE_UNREADABLE: '{header} is no signature in any known form. Copy its value again.',
  V1_FITS:
    'X-Mist-Signature fits, so secret and body are right: X-Mist-Signature-v2 itself was changed. Copy that header again.',
  V2_FITS:
    'X-Mist-Signature-v2 fits, so secret and body are right: X-Mist-Signature itself was changed. Copy that header again.',
  BODY_EMPTY: 'The body is empty. Paste the whole request, or choose a file.',
  BODY_CUT:
    'Content-Length says {declared} bytes, here are {bytes}: the capture was cut. Capture the whole body.',
  BODY_TOO_LONG: 'Content-Length says {declared} bytes, here are {bytes}: something was added to the body.',
  BODY_LENGTH_FITS:
    'The body has exactly the {bytes} bytes that Content-Length says: it was hardly cut. Look at the secret first.',
  BODY_OPEN: 'The JSON of the body does not end: the capture was probably cut. Capture the whole body.',
  BODY_ROUND_LENGTH:
    'The body has exactly {bytes} bytes, a size at which tools cut captures (ngrok at 10 KB). Capture the whole body.',
  BODY_REPLACED:
    'The body holds U+FFFD, which stands for bytes that could not be read. What they were is lost: capture the body as a file.',
  BODY_COMPRESSED:
    'The request says Content-Encoding: {encoding}. Compressed bytes do not survive as text: choose the body as a file.',
  BODY_QUESTION_MARKS:
    'The body has question marks within words. If they stand for letters such as ü, those are lost: capture the body as a file.',
  JSON_TOO_LONG: 'The body is longer than 5 MB: it was not tried with other white space, escapes or order.',
  NUMBERS_LONG:
    'The body holds numbers of more than 15 digits. If a parser has rounded them, they cannot be restored: capture the raw body.',
  SECRET_MASKED: 'The secret is a row of dots, as a form shows a stored one. Enter the secret itself.',
  OTHER_SENDER: 'User-Agent is “{agent}”, not Mist-webhook: the request may not come from Mist.',
  OTHER_SECRET:
    'Compare the secret with the one in this very webhook: organization and site webhooks have their own, and an earlier one stays in use until the change is saved.',
  BODY_CHANGED:
    'Capture the body again as raw bytes, straight where it arrives, and choose it here as a file. A changed body never fits.',
} as const;

export type OutcomeCode = keyof typeof outcomeSentences;
