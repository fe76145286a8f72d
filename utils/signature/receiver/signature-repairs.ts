import type { Repair } from './repair.ts';

/** Causes that come of how a receiver calculates and reads the signature. */
export const signatureRepairs: readonly Repair[] = [
  {
    causes: ['HEADER_HOLDS_SHA1', 'SIGNATURE_OTHER_HASH'],
    place: 'hmac',
    wrong: {
      node: "const expected = createHmac('sha1', each).update(body).digest('hex');",
      python: 'expected = hmac.new(secret.encode("utf-8"), body, hashlib.sha1).hexdigest()',
      go: 'mac := hmac.New(sha1.New, []byte(secret))',
      csharp:
        'var expected = Convert.ToHexString(HMACSHA1.HashData(Encoding.UTF8.GetBytes(each), body)).ToLowerInvariant();',
      php: "$expected = hash_hmac('sha1', $body, $secret);",
    },
  },
  {
    causes: ['SIGNATURE_BASE64'],
    place: 'hmac',
    wrong: {
      node: "const expected = createHmac('sha256', each).update(body).digest('base64');",
      python:
        'expected = base64.b64encode(hmac.new(secret.encode("utf-8"), body, hashlib.sha256).digest()).decode()',
      go: 'expected := base64.StdEncoding.EncodeToString(mac.Sum(nil))',
      csharp:
        'var expected = Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(each), body));',
      php: "$expected = base64_encode(hash_hmac('sha256', $body, $secret, true));",
    },
  },
  {
    causes: ['SIGNATURE_UPPER_CASE'],
    place: 'hmac',
    wrong: {
      node: "const expected = createHmac('sha256', each).update(body).digest('hex').toUpperCase();",
      python: 'expected = hmac.new(secret.encode("utf-8"), body, hashlib.sha256).hexdigest().upper()',
      go: 'expected := fmt.Sprintf("%X", mac.Sum(nil))',
      csharp: 'var expected = Convert.ToHexString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(each), body));',
      php: "$expected = strtoupper(hash_hmac('sha256', $body, $secret));",
    },
  },
  {
    causes: ['SIGNATURE_PREFIX'],
    place: 'hmac',
    wrong: {
      node: "const expected = 'sha256=' + createHmac('sha256', each).update(body).digest('hex');",
      python: 'expected = "sha256=" + hmac.new(secret.encode("utf-8"), body, hashlib.sha256).hexdigest()',
      go: 'expected := "sha256=" + hex.EncodeToString(mac.Sum(nil))',
      csharp:
        'var expected = "sha256=" + Convert.ToHexString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(each), body)).ToLowerInvariant();',
      php: "$expected = 'sha256=' . hash_hmac('sha256', $body, $secret);",
    },
  },
  {
    causes: ['RECIPE_PLAIN_HASH'],
    place: 'hmac',
    wrong: {
      node: "const expected = createHash('sha256').update(each + body).digest('hex');",
      python: 'expected = hashlib.sha256(secret.encode("utf-8") + body).hexdigest()',
      go: 'expected := fmt.Sprintf("%x", sha256.Sum256(append([]byte(secret), body...)))',
      csharp:
        'var expected = Convert.ToHexString(SHA256.HashData([..Encoding.UTF8.GetBytes(each), ..body])).ToLowerInvariant();',
      php: "$expected = hash('sha256', $secret . $body);",
    },
  },
  {
    causes: ['RECIPE_EXCHANGED'],
    place: 'hmac',
    wrong: {
      node: "const expected = createHmac('sha256', body).update(each).digest('hex');",
      python: 'expected = hmac.new(body, secret.encode("utf-8"), hashlib.sha256).hexdigest()',
      go: `mac := hmac.New(sha256.New, body)
mac.Write([]byte(secret))`,
      csharp:
        'var expected = Convert.ToHexString(HMACSHA256.HashData(body, Encoding.UTF8.GetBytes(each))).ToLowerInvariant();',
      php: "$expected = hash_hmac('sha256', $secret, $body);",
    },
  },
  {
    causes: ['SECRET_DECODED'],
    place: 'hmac',
    wrong: {
      node: "const expected = createHmac('sha256', Buffer.from(each, 'base64')).update(body).digest('hex');",
      python: 'expected = hmac.new(base64.b64decode(secret), body, hashlib.sha256).hexdigest()',
      go: `key, err := base64.StdEncoding.DecodeString(secret)
mac := hmac.New(sha256.New, key)`,
      csharp:
        'var expected = Convert.ToHexString(HMACSHA256.HashData(Convert.FromBase64String(each), body)).ToLowerInvariant();',
      php: "$expected = hash_hmac('sha256', $body, base64_decode($secret));",
    },
  },
  {
    causes: [
      'RECIPE_HASH_OF_BODY',
      'RECIPE_TIMESTAMP',
      'SECRET_CHARSET',
      'SECRET_ENCODED',
      'SECRET_HASHED',
      'SIGNATURE_BASE64_OF_HEX',
      'SIGNATURE_SEPARATED',
    ],
    place: 'hmac',
  },
  {
    causes: ['SECRET_WHITE_SPACE', 'SECRET_WHITE_SPACE_LOST'],
    place: 'secret',
    right: {
      node: 'const secret = process.env.MIST_WEBHOOK_SECRET?.trim();',
      python: 'SECRET = os.environ["MIST_WEBHOOK_SECRET"].strip()',
      go: 'secret := strings.TrimSpace(os.Getenv("MIST_WEBHOOK_SECRET"))',
      csharp: 'var secret = Environment.GetEnvironmentVariable("MIST_WEBHOOK_SECRET")?.Trim();',
      php: "$secret = trim((string) getenv('MIST_WEBHOOK_SECRET'));",
    },
  },
  {
    causes: ['HEADER_HOLDS_SHA256', 'HEADERS_SWAPPED'],
    place: 'signature',
    wrong: {
      node: "const signature = request.headers['x-mist-signature'];",
      python: 'signature = self.headers.get("X-Mist-Signature", "")',
      go: 'signature := r.Header.Get("X-Mist-Signature")',
      csharp: 'var signature = request.Headers["X-Mist-Signature"].ToString();',
      php: "$signature = $_SERVER['HTTP_X_MIST_SIGNATURE'] ?? '';",
    },
  },
  {
    causes: [
      'SIGNATURE_HEADER_LINE',
      'SIGNATURE_JOINED',
      'SIGNATURE_PERCENT_ENCODED',
      'SIGNATURE_QUOTED',
      'SIGNATURE_SURROUNDED',
      'SIGNATURE_WHITE_SPACE',
    ],
    place: 'signature',
  },
];
