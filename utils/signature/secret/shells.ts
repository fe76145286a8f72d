/** What a POSIX shell makes of a text within double quotes where its variables are not set (POSIX, 2.2.3). */
export function withinDoubleQuotes(text: string): string {
  return text.replace(
    /\\([$`"\\\n])|\$(?:\{[^{}]*\}|\([^()]*\)|[A-Za-z_]\w*|[0-9@*!])|\$([?#])|`[^`]*`/g,
    (_, escaped?: string, count?: string) => escaped ?? (count ? '0' : ''),
  );
}

/** What a shell makes of a text without quotes: backslashes and quotes go, variables too. */
export function withoutQuotes(text: string): string {
  return withinDoubleQuotes(text.replace(/\\([^$`"\\])/g, '$1')).replace(/["']/g, '');
}

/** What PowerShell makes of a text within double quotes: backticks escape, variables go. */
export function inPowerShell(text: string): string {
  return text.replace(/`([\s\S])|\$(?:\{[^{}]*\}|\([^()]*\)|\w+)/g, (_, escaped?: string) => escaped ?? '');
}

/** What a batch file of Windows makes of a text: `%%` is one, a variable goes, a caret escapes. */
export function inBatchFile(text: string): string {
  return text.replace(
    /%%|%\w+%|\^([\s\S])/g,
    (written, escaped?: string) => escaped ?? (written === '%%' ? '%' : ''),
  );
}

/** What docker compose and make make of a text: `$$` is one dollar. */
export const withDollarsHalved = (text: string): string => text.replaceAll('$$', '$');
