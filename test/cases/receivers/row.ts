import type { Webhook } from '../../../utils/templates/webhook.ts';

/** A webhook that works as it is: it deserves no error and no warning, notes aside. */
export interface Receiver {
  readonly name: string;
  readonly webhook: Webhook;
  /** Topics of locations are offered at a site only. */
  readonly scope: 'org' | 'site';
}

type Headers = Readonly<Record<string, string>>;
export type Case = readonly [name: string, url: string, headers?: Headers | undefined, more?: Webhook];

/** Secrets of 112 bits and more (NIST SP 800-131A for HMAC keys) in the shapes that generators and people make; nine words of a list of 7776 have 116. */
const secrets = [
  '9f2c4e7a1b8d3056c7e9f1a2b4d6083e5a7c9e1f2b4d60837a5c9e1f3b5d7082',
  'e4b1c7d29a5f4083b6e8d1c3a7f59204',
  'c0a5e9d1-7b42-4f6e-9d38-2e1f7a6b5c04',
  'm3Xq9ZtV7bLw2RkY8pNd5HsJ1cGf4TaE',
  'q7Vx2LmZ9tKw4RbN8sYd1HpJ6cGf3TaEuWoIrBvMxQk',
  'kH8/2vQx+Zr19Lm0TtPq7sXy3uBnW4eHd6GjC5aFo1I=',
  'satchel-obtuse-ferry-quiver-walnut-tundra-mosaic-goblet-harbor',
  'Tundra7 Ferry Quiver Obtuse Satchel 41',
  '7d3e9a1c5f8b2046d1c7e3a9f5b8204',
  'whsec_C2FVsBQIhrscChlQIMV0b5sSYspob7oD',
  '0b7f6c3e-92d5-4a18-b4c7-6f1d8e3a5b90-2026',
  'Zq81_tW5-rB7.nK2~vM9xC4pL6jH3gF0',
  'AB12CD34EF56AB78CD90EF12AB34CD56EF78',
  'Rq!7vLx2#Wm9zTk4@Hn6sPd8',
  'f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4',
  'NjY5MmQ3YjA5ZTRmNGM4ZDlhYjE1ZjBjM2U3YTg1MjQ',
] as const;

const orgTopics = [
  ['alarms'],
  ['device-updowns'],
  ['audits'],
  ['alarms', 'device-updowns', 'audits'],
  ['device-events'],
  ['client-join', 'client-sessions', 'client-info'],
  ['nac-events', 'nac-accounting'],
  ['mxedge-events'],
  ['guest-authorizations'],
  ['minis-application', 'minis-reachability'],
] as const;

const at = <T>(list: readonly T[], index: number, otherwise: T): T => list[index % list.length] ?? otherwise;

/** HTTP Post to this address, signed. */
export const httpPost = (cases: readonly Case[]): Receiver[] =>
  cases.map(([name, url, headers, more], index) => ({
    name,
    scope: 'org',
    webhook: {
      name,
      enabled: true,
      type: 'http-post',
      url,
      topics: [...at(orgTopics, index, ['alarms'])],
      verify_cert: true,
      secret: at(secrets, index, secrets[0]),
      ...(headers ? { headers } : {}),
      ...more,
    },
  }));
