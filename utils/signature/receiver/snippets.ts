/** The languages that there is code for. */
export type ReceiverLanguage = 'node' | 'python' | 'go' | 'csharp' | 'php';

/** A small receiver that verifies X-Mist-Signature-v2 over the raw body in constant time. */
export interface Snippet {
  readonly language: ReceiverLanguage;
  readonly title: string;
  /** How it is run, as a comment of the code says too. */
  readonly fileName: string;
  readonly code: string;
}

const node: Snippet = {
  language: 'node',
  title: 'Node.js',
  fileName: 'receiver.mjs',
  code: `import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';

const secret = process.env.MIST_WEBHOOK_SECRET;
if (!secret) throw new Error('Set MIST_WEBHOOK_SECRET to the secret of the webhook.');
// While the secret is renewed, deliveries that are signed with the old one are taken too.
const secrets = [secret, process.env.MIST_WEBHOOK_OLD_SECRET].filter(Boolean);

function isFromMist(body, signature) {
  if (!/^[0-9a-f]{64}$/.test(signature ?? '')) return false;
  return secrets.some(each => {
    const expected = createHmac('sha256', each).update(body).digest('hex');
    return timingSafeEqual(Buffer.from(expected), Buffer.from(signature));
  });
}

createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  // The bytes as they arrived. In Express: express.raw({ type: '*/*' }), then request.body.
  const body = Buffer.concat(chunks);
  const signature = request.headers['x-mist-signature-v2'];
  if (!isFromMist(body, signature)) {
    response.writeHead(401).end();
    return;
  }
  response.writeHead(200).end();
  const { topic, events } = JSON.parse(body);
  console.log(topic, events.length);
}).listen(process.env.PORT ?? 8080);
`,
};

const python: Snippet = {
  language: 'python',
  title: 'Python',
  fileName: 'receiver.py',
  code: `import hashlib
import hmac
import json
import os
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

SECRET = os.environ["MIST_WEBHOOK_SECRET"]
# While the secret is renewed, deliveries that are signed with the old one are taken too.
SECRETS = [SECRET, os.environ.get("MIST_WEBHOOK_OLD_SECRET")]


def is_from_mist(body: bytes, signature: str) -> bool:
    def fits(secret: str) -> bool:
        expected = hmac.new(secret.encode("utf-8"), body, hashlib.sha256).hexdigest()
        return hmac.compare_digest(expected.encode(), signature.encode())

    return any(fits(secret) for secret in SECRETS if secret)


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        length = int(self.headers.get("Content-Length", 0))
        # The bytes as they arrived. In Flask: request.get_data(). In Django: request.body.
        body = self.rfile.read(length)
        signature = self.headers.get("X-Mist-Signature-v2", "")
        valid = is_from_mist(body, signature)
        self.send_response(200 if valid else 401)
        self.end_headers()
        if valid:
            delivery = json.loads(body)
            print(delivery["topic"], len(delivery["events"]))


if __name__ == "__main__":
    ThreadingHTTPServer(("", int(os.environ.get("PORT", 8080))), Receiver).serve_forever()
`,
};

const go: Snippet = {
  language: 'go',
  title: 'Go',
  fileName: 'main.go',
  code: `package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"log"
	"net/http"
	"os"
)

func isFromMist(secrets []string, body []byte, signature string) bool {
	for _, secret := range secrets {
		mac := hmac.New(sha256.New, []byte(secret))
		mac.Write(body)
		expected := hex.EncodeToString(mac.Sum(nil))
		if secret != "" && hmac.Equal([]byte(expected), []byte(signature)) {
			return true
		}
	}
	return false
}

func main() {
	secret := os.Getenv("MIST_WEBHOOK_SECRET")
	if secret == "" {
		log.Fatal("Set MIST_WEBHOOK_SECRET to the secret of the webhook.")
	}
	// While the secret is renewed, deliveries that are signed with the old one are taken too.
	secrets := []string{secret, os.Getenv("MIST_WEBHOOK_OLD_SECRET")}
	port := os.Getenv("PORT")
	if port == "" {
		port = "8080"
	}
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		// The bytes as they arrived. In Gin: c.GetRawData().
		body, err := io.ReadAll(r.Body)
		signature := r.Header.Get("X-Mist-Signature-v2")
		if err != nil || !isFromMist(secrets, body, signature) {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		w.WriteHeader(http.StatusOK)
		var delivery struct {
			Topic  string            \`json:"topic"\`
			Events []json.RawMessage \`json:"events"\`
		}
		if json.Unmarshal(body, &delivery) == nil {
			log.Println(delivery.Topic, len(delivery.Events))
		}
	})
	log.Fatal(http.ListenAndServe(":"+port, nil))
}
`,
};

const csharp: Snippet = {
  language: 'csharp',
  title: 'C#',
  fileName: 'Program.cs',
  code: `using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

var secret = Environment.GetEnvironmentVariable("MIST_WEBHOOK_SECRET");
if (string.IsNullOrEmpty(secret)) throw new InvalidOperationException("Set MIST_WEBHOOK_SECRET to the secret of the webhook.");
// While the secret is renewed, deliveries that are signed with the old one are taken too.
var old = Environment.GetEnvironmentVariable("MIST_WEBHOOK_OLD_SECRET");
var secrets = string.IsNullOrEmpty(old) ? new[] { secret } : new[] { secret, old };

bool IsFromMist(byte[] body, string signature)
{
    foreach (var each in secrets)
    {
        var expected = Convert.ToHexString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(each), body)).ToLowerInvariant();
        if (CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(expected), Encoding.ASCII.GetBytes(signature))) return true;
    }
    return false;
}

var app = WebApplication.CreateBuilder(args).Build();

app.MapPost("/{**path}", async (HttpRequest request) =>
{
    using var buffer = new MemoryStream();
    await request.Body.CopyToAsync(buffer);
    // The bytes as they arrived: no parameter with [FromBody].
    var body = buffer.ToArray();
    var signature = request.Headers["X-Mist-Signature-v2"].ToString();
    if (!IsFromMist(body, signature)) return Results.StatusCode(401);
    using var delivery = JsonDocument.Parse(body);
    Console.WriteLine($"{delivery.RootElement.GetProperty("topic")} {delivery.RootElement.GetProperty("events").GetArrayLength()}");
    return Results.Ok();
});

app.Run($"http://*:{Environment.GetEnvironmentVariable("PORT") ?? "8080"}");
`,
};

const php: Snippet = {
  language: 'php',
  title: 'PHP',
  fileName: 'receiver.php',
  code: `<?php
$secret = getenv('MIST_WEBHOOK_SECRET');
if ($secret === false || $secret === '') {
    http_response_code(500);
    exit('Set MIST_WEBHOOK_SECRET to the secret of the webhook.');
}

function isFromMist(string $body, string $signature, string $secret): bool
{
    $expected = hash_hmac('sha256', $body, $secret);
    return hash_equals($expected, $signature);
}

// The bytes as they arrived. In Laravel: $request->getContent().
$body = file_get_contents('php://input');
$signature = $_SERVER['HTTP_X_MIST_SIGNATURE_V2'] ?? '';

// While the secret is renewed, deliveries that are signed with the old one are taken too.
$old = getenv('MIST_WEBHOOK_OLD_SECRET');
$fits = isFromMist($body, $signature, $secret);
if (!$fits && $old !== false && $old !== '') {
    $fits = isFromMist($body, $signature, $old);
}
if (!$fits) {
    http_response_code(401);
    exit;
}

http_response_code(200);
$delivery = json_decode($body, true);
error_log($delivery['topic'] . ' ' . count($delivery['events']));
`,
};

/**
 * Receivers in five languages: raw body, X-Mist-Signature-v2, comparison in constant time. Each reads the secret from
 * MIST_WEBHOOK_SECRET, the one before it from MIST_WEBHOOK_OLD_SECRET while there is one, and the port from PORT (8080),
 * answers 200 or 401, and holds no secret itself.
 */
export const receiverSnippets: readonly Snippet[] = [node, python, go, csharp, php];
