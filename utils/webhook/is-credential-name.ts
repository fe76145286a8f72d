const parts =
  /auth|token|secret|passw|pwd|credential|cookie|session|signature|bearer|(?:api|access)[-_]?key/i;
const endings = /(?:^|[-_])(?:key|sig|code|jwt)$/i;

/**
 * Whether a header or query parameter of that name usually carries a credential, so that its value is neither
 * shown nor exported. Wide on purpose; `code` and `sig` are how hosted functions pass their keys.
 */
export function isCredentialName(name: string): boolean {
  return parts.test(name) || endings.test(name);
}
