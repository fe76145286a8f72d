/**
 * Leaves the cookies that a sign-in leaves, so that calls of the API carry the session: on a portal's host they are for
 * its API's host too. How the API is to answer goes along.
 */
export function signIn({ hostname, search, protocol }: Location, session: string): void {
  const domain = hostname.startsWith('manage.') ? `; Domain=${hostname.slice('manage.'.length)}` : '';
  const rest = `${domain}; Path=/; SameSite=Lax${protocol === 'https:' ? '; Secure' : ''}`;
  const query = new URLSearchParams(search);
  const cookies = [
    ['sessionid', session],
    ...OPTIONS.map(name => [`practice-${name}`, query.get(name) ?? '']),
  ];
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API needs https, and the portal runs on localhost
  for (const [name, value] of cookies) document.cookie = `${name}=${value}${rest}`;
}

/** What of the page's address is for the API: see the server's `ApiOptions`. */
const OPTIONS = ['api', 'sites', 'ways', 'answer', 'calls'] as const;
