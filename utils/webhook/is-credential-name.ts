/** Whether a header of that name usually carries a credential, so that its value is not shown or exported. */
export function isCredentialName(name: string): boolean {
  return /auth|token|secret|passw|api-?key|access-?key|cookie|credential|session|signature|jwt|bearer/i.test(
    name,
  );
}
