/** A name as a part of a file's name or of an id: lower-case letters, digits and hyphens, at most 50 characters. */
export function fileSlug(name: string): string {
  const slug = name
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-|-$/g, '');
  return slug || 'webhook';
}
