import type { Snippet } from './snippet.ts';

export const python: Snippet = {
  language: 'python',
  title: 'Python',
  fileName: 'receiver.py',
  code: `import hashlib
import hmac
import json
import os
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

SECRET = os.environ["MIST_WEBHOOK_SECRET"].encode("utf-8")


def is_from_mist(body: bytes, signature: str) -> bool:
    expected = hmac.new(SECRET, body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(expected.encode(), signature.encode())


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        # The bytes as they arrived: a parsed and rewritten body does not fit.
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        valid = is_from_mist(body, self.headers.get("X-Mist-Signature-v2", ""))
        self.send_response(200 if valid else 401)
        self.end_headers()
        if valid:
            delivery = json.loads(body)
            print(delivery["topic"], len(delivery["events"]))


if __name__ == "__main__":
    ThreadingHTTPServer(("", int(os.environ.get("PORT", 8080))), Receiver).serve_forever()
`,
};
