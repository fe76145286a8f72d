/** What the built-in servers accept. Made up for practice and good for nothing else. */
export const practiceCredentials = {
  clientId: 'mist-practice',
  clientSecret: 'practice-client-secret',
  username: 'practice-user',
  password: 'practice-password',
  scopes: ['tickets.write', 'tickets.read'],
  hecToken: '7c1f4d1e-3a62-4d7b-9f0e-5b8a2c6d4e10',
} as const;
