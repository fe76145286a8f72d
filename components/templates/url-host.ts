/** The host of a URL in variable notation, for a glance; the whole text where there is none. */
export function urlHost(url: string): string {
  return /^\s*[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#]+)/i.exec(url)?.[1] ?? url.trim();
}
