/** A body as Mist writes them, of about so many bytes. */
export function bodyOf(bytes: number): string {
  const event =
    '{"ap":"d420b0000000","org_id":"9777c1a0-6ef6-11e6-8bbf-02e208b2d34f","timestamp":1795532174.081}';
  const events = Array.from({ length: Math.ceil(bytes / (event.length + 1)) }, () => event);
  return `{"topic":"device-events","events":[${events.join(',')}]}`;
}

export const SECRET = '7c9e6679f0d44b2a9d3c1e5b8a70f6427c9e6679f0d44b2a9d3c1e5b8a70f642';
