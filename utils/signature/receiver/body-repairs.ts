import type { Repair } from './repair.ts';

/** Causes that come of how a receiver reads the body. */
export const bodyRepairs: readonly Repair[] = [
  {
    causes: [
      'BODY_FLOATS_LENGTHENED',
      'BODY_FLOATS_SHORTENED',
      'BODY_HTML_ESCAPED',
      'BODY_HTML_UNESCAPED',
      'BODY_KEYS_REORDERED',
      'BODY_NUMBERS_DIGITS',
      'BODY_NUMBERS_JAVA',
      'BODY_PRETTY_PRINTED',
      'BODY_PYTHON_DICT',
      'BODY_SIGNED_NUMBERS_DIGITS',
      'BODY_SIGNED_NUMBERS_JAVA',
      'BODY_SLASHES_ESCAPED',
      'BODY_SLASHES_UNESCAPED',
      'BODY_SPACED',
      'BODY_SPACING_LOST',
      'BODY_UNICODE_ESCAPED',
      'BODY_UNICODE_UNESCAPED',
    ],
    place: 'body',
    wrong: {
      node: 'const body = JSON.stringify(JSON.parse(Buffer.concat(chunks)));',
      python: 'body = json.dumps(json.loads(self.rfile.read(length))).encode("utf-8")',
      go: 'body, err := json.Marshal(delivery)',
      csharp: 'var body = JsonSerializer.SerializeToUtf8Bytes(delivery);',
      php: "$body = json_encode(json_decode(file_get_contents('php://input')));",
    },
  },
  {
    causes: ['BODY_EVENTS_ONLY', 'RECIPE_PART_OF_BODY'],
    place: 'body',
    wrong: {
      node: 'const body = JSON.stringify(JSON.parse(Buffer.concat(chunks)).events);',
      python: 'body = json.dumps(json.loads(self.rfile.read(length))["events"]).encode("utf-8")',
      go: 'body, err := json.Marshal(delivery.Events)',
      csharp: 'var body = JsonSerializer.SerializeToUtf8Bytes(delivery.Events);',
      php: "$body = json_encode(json_decode(file_get_contents('php://input'))->events);",
    },
  },
  {
    causes: [
      'BODY_LATIN1',
      'BODY_READ_AS_LATIN1',
      'BODY_SIGNED_AS_ASCII',
      'BODY_SIGNED_AS_LATIN1',
      'BODY_SIGNED_AS_UTF16',
      'BODY_SIGNED_READ_AS_LATIN1',
      'BODY_UTF16',
    ],
    place: 'body',
    wrong: {
      node: "const body = Buffer.concat(chunks).toString('latin1');",
      python: 'body = self.rfile.read(length).decode("latin-1").encode("utf-8")',
      go: 'body, err := io.ReadAll(charmap.ISO8859_1.NewDecoder().Reader(r.Body))',
      csharp: 'var body = Encoding.UTF8.GetBytes(Encoding.Latin1.GetString(buffer.ToArray()));',
      php: "$body = mb_convert_encoding(file_get_contents('php://input'), 'UTF-8', 'ISO-8859-1');",
    },
  },
  {
    causes: ['BODY_BYTE_LIST', 'BODY_PYTHON_BYTES', 'RECIPE_ENCODED_BODY'],
    place: 'body',
    wrong: {
      node: 'const body = JSON.stringify(Buffer.concat(chunks));',
      python: 'body = str(self.rfile.read(length)).encode("utf-8")',
      go: 'body := []byte(fmt.Sprint(raw))',
      csharp: 'var body = Encoding.UTF8.GetBytes(Convert.ToBase64String(buffer.ToArray()));',
      php: "$body = base64_encode(file_get_contents('php://input'));",
    },
  },
  {
    causes: ['BODY_NUL_BYTES'],
    place: 'body',
    wrong: {
      go: `body := make([]byte, 65536)
r.Body.Read(body)`,
      csharp: 'var body = buffer.GetBuffer();',
    },
  },
  {
    causes: ['RECIPE_NO_BODY'],
    place: 'body',
    wrong: {
      node: 'const body = String(request.body);',
      php: "$body = implode('', $_POST);",
    },
  },
  {
    causes: [
      'BODY_BOM_LOST',
      'BODY_FORM_FIELD',
      'BODY_JSON_STRING',
      'BODY_NORMALISED',
      'BODY_PERCENT_ENCODED',
    ],
    place: 'body',
  },
  {
    causes: ['BODY_COMPRESSED'],
    place: 'body',
    right: {
      node: "const body = gunzipSync(Buffer.concat(chunks)); // from 'node:zlib'",
      python: 'body = gzip.decompress(self.rfile.read(length))',
      go: `unpacked, err := gzip.NewReader(r.Body)
body, err := io.ReadAll(unpacked)`,
      csharp: `await new GZipStream(request.Body, CompressionMode.Decompress).CopyToAsync(buffer);
var body = buffer.ToArray();`,
      php: "$body = gzdecode(file_get_contents('php://input'));",
    },
  },
  {
    causes: ['BODY_BASE64'],
    place: 'body',
    right: {
      node: `// In AWS Lambda: Buffer.from(event.body, 'base64').
const body = Buffer.from(Buffer.concat(chunks).toString(), 'base64');`,
      python: `# In AWS Lambda: base64.b64decode(event["body"]).
body = base64.b64decode(self.rfile.read(length))`,
      go: `// In AWS Lambda: base64.StdEncoding.DecodeString(request.Body).
body, err := io.ReadAll(base64.NewDecoder(base64.StdEncoding, r.Body))`,
      csharp: `// In AWS Lambda: Convert.FromBase64String(request.Body).
var body = Convert.FromBase64String(Encoding.ASCII.GetString(buffer.ToArray()));`,
      php: "$body = base64_decode(file_get_contents('php://input'));",
    },
  },
  {
    causes: ['BODY_JSON_MEMBER'],
    place: 'body',
    right: {
      node: 'const { Message: body } = JSON.parse(Buffer.concat(chunks));',
      python: 'body = json.loads(self.rfile.read(length))["Message"].encode("utf-8")',
      go: `var envelope struct{ Message string }
err := json.NewDecoder(r.Body).Decode(&envelope)
body := []byte(envelope.Message)`,
      csharp: `using var envelope = JsonDocument.Parse(buffer.ToArray());
var body = Encoding.UTF8.GetBytes(envelope.RootElement.GetProperty("Message").GetString());`,
      php: "$body = json_decode(file_get_contents('php://input'))->Message;",
    },
  },
];
