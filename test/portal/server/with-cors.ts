/** The same answer for a page of another origin, as the API of a Mist cloud gives it to its portal. */
export function withCors(response: Response, { headers, url }: Request): Response {
  const origin = headers.get('origin');
  if (origin === null || origin === new URL(url).origin) return response;
  response.headers.set('Access-Control-Allow-Origin', origin);
  response.headers.set('Access-Control-Allow-Credentials', 'true');
  response.headers.set(
    'Access-Control-Expose-Headers',
    'Retry-After, X-Page-Total, X-Page-Limit, X-Page-Page',
  );
  return response;
}
