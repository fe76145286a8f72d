/** What a person reads about the way a capture came. `{placeholders}` are filled from the note's `args`. */
export const noteSentences = {
  LINE_ENDS_UNSURE:
    'Pasted text: if its lines ended in CR LF, a text box has turned them into LF. Choose a file to keep every byte.',
  LAST_LINE_END_UNSURE:
    'Pasted text: a line end after the body may have been lost or added. Choose a file to keep every byte.',
  LENGTH_FITS: 'The body has the {bytes} bytes that Content-Length says.',
  BODY_SHORTER: 'Content-Length says {declared} bytes, here are {bytes}: the capture was cut or changed.',
  BODY_LONGER:
    'Content-Length says {declared} bytes, here are {bytes}: the body was changed or something was added.',
  BODY_ENDS_BY_LENGTH: 'The body ends where Content-Length says; {removed} bytes after it were left out.',
  BODY_REPLACED:
    'The body holds U+FFFD, which stands for bytes that could not be read as text; they are lost.',
  NO_BODY: 'There is no body after the headers.',
  CHUNKS_JOINED: 'The body came in chunks; they were joined.',
  COMPRESSED: 'Content-Encoding is {encoding}: the body’s bytes are compressed.',
  BASE64_DECODED: 'The body was decoded from base64.',
  BODY_WAS_PARSED:
    'The tool stored the body as parsed JSON, not as text: white space and order are no longer as they arrived.',
  SEVERAL_REQUESTS: 'There are {count} requests; number {chosen} was taken.',
  HEADERS_UNREADABLE:
    'The headers of the record could not be read. Type the signatures into their own boxes.',
  NO_SIGNATURE_IN_LOG:
    'The record has no signature header. Type the signatures that your receiver got into their own boxes.',
  PREFIX_SKIPPED: 'What stands before the request line was left out.',
  UTF16: 'The file is UTF-16; it was read as text.',
} as const;

export type CaptureNoteCode = keyof typeof noteSentences;
