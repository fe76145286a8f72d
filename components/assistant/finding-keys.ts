import type { Finding } from '../../utils/webhook/finding.ts';

/** One key per finding, alike from one check to the next as long as code and place stay. */
export function findingKeys(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ field, code, at }) => {
    const place = `${field} ${code} ${at?.header ?? ''} ${at?.line ?? ''}`;
    const count = seen.get(place) ?? 0;
    seen.set(place, count + 1);
    return `${place} ${count}`;
  });
}
