/** The revision of what two revisions became together: the same in every browser, and no other pair's. */
export function mergedRevision(a: string, b: string): string {
  const pair = [a, b].toSorted().join(' ');
  return [hash(pair, 0x811c9dc5), hash(pair, 0x01000193)]
    .map(each => each.toString(16).padStart(8, '0'))
    .join('');
}

/** FNV-1a, with a beginning of one's own and the last bits mixed. */
function hash(text: string, beginning: number): number {
  let value = beginning;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 0;
}
