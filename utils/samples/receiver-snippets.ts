import { csharp } from './snippets/csharp.ts';
import { go } from './snippets/go.ts';
import { node } from './snippets/node.ts';
import { php } from './snippets/php.ts';
import { python } from './snippets/python.ts';
import type { Snippet } from './snippets/snippet.ts';

/**
 * Receivers in five languages: raw body, X-Mist-Signature-v2, comparison in constant time. Each reads the secret from
 * MIST_WEBHOOK_SECRET and the port from PORT (8080), answers 200 or 401, and holds no secret itself.
 */
export const receiverSnippets: readonly Snippet[] = [node, python, go, csharp, php];
