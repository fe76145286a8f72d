/** A small receiver that verifies X-Mist-Signature-v2 over the raw body in constant time. */
export interface Snippet {
  readonly language: 'node' | 'python' | 'go' | 'csharp' | 'php';
  readonly title: string;
  /** How it is run, as a comment of the code says too. */
  readonly fileName: string;
  readonly code: string;
}
