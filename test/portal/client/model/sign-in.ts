/**
 * Leaves the cookies that a sign-in leaves, so that calls of the API carry the session: on a portal's host they are for
 * its API's host too. `trouble`: what the API is to answer instead of the list, see the server's `Troubles`.
 */
export function signIn({ hostname, search, protocol }: Location, session: string): void {
  const domain = hostname.startsWith('manage.') ? `; Domain=${hostname.slice('manage.'.length)}` : '';
  const rest = `${domain}; Path=/; SameSite=Lax${protocol === 'https:' ? '; Secure' : ''}`;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API needs https, and the portal runs on localhost
  document.cookie = `sessionid=${session}${rest}`;
  // biome-ignore lint/suspicious/noDocumentCookie: as above
  document.cookie = `practice-api=${new URLSearchParams(search).get('api') ?? ''}${rest}`;
}
