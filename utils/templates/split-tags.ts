/** Tags as they are typed, with commas between them: trimmed, each once, whatever its letter case. */
export function splitTags(text: string): string[] {
  const tags = new Map<string, string>();
  for (const tag of text.split(',').map(part => part.trim())) {
    const key = tag.toLowerCase();
    if (tag !== '' && !tags.has(key)) tags.set(key, tag);
  }
  return [...tags.values()];
}
