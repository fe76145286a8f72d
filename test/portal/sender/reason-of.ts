/** Why a request failed, in words: Node's message without its advice, or its code where the message is empty. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [message = ''] = error.message.split('; if the root CA');
  return message || ('code' in error ? String(error.code) : error.name);
}
