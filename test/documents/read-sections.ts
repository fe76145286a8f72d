/** The texts of a Markdown document under its headings of the second level, by heading. */
export function readSections(markdown: string): Map<string, string> {
  const [, ...parts] = markdown.split(/^## /m);
  return new Map(
    parts.map(part => {
      const [heading = '', ...text] = part.split('\n');
      return [heading, text.join('\n').trim()] as const;
    }),
  );
}
