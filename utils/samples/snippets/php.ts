import type { Snippet } from './snippet.ts';

export const php: Snippet = {
  language: 'php',
  title: 'PHP',
  fileName: 'receiver.php',
  code: `<?php
$secret = getenv('MIST_WEBHOOK_SECRET');
if ($secret === false || $secret === '') {
    http_response_code(500);
    exit('Set MIST_WEBHOOK_SECRET to the secret of the webhook.');
}

// The bytes as they arrived: a parsed and rewritten body does not fit.
$body = file_get_contents('php://input');
$expected = hash_hmac('sha256', $body, $secret);

if (!hash_equals($expected, $_SERVER['HTTP_X_MIST_SIGNATURE_V2'] ?? '')) {
    http_response_code(401);
    exit;
}

http_response_code(200);
$delivery = json_decode($body, true);
error_log($delivery['topic'] . ' ' . count($delivery['events']));
`,
};
