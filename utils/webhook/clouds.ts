/** One Mist cloud as its customers reach it. */
export interface Cloud {
  /** The name Juniper's documentation uses. */
  readonly name: string;
  readonly portalHost: string;
  readonly apiHost: string;
}

const cloud = (name: string, domain: string): Cloud => ({
  name,
  portalHost: `manage.${domain}`,
  apiHost: `api.${domain}`,
});

/**
 * The customer clouds, in the order of Juniper's documentation
 * (automation-integration, "API endpoints and global regions").
 */
export const clouds: readonly Cloud[] = [
  cloud('Global 01', 'mist.com'),
  cloud('Global 02', 'gc1.mist.com'),
  cloud('Global 03', 'ac2.mist.com'),
  cloud('Global 04', 'gc2.mist.com'),
  cloud('Global 05', 'gc4.mist.com'),
  cloud('EMEA 01', 'eu.mist.com'),
  cloud('EMEA 02', 'gc3.mist.com'),
  cloud('EMEA 03', 'ac6.mist.com'),
  cloud('EMEA 04', 'gc6.mist.com'),
  cloud('APAC 01', 'ac5.mist.com'),
  cloud('APAC 02', 'gc5.mist.com'),
  cloud('APAC 03', 'gc7.mist.com'),
  cloud('US Gov', 'us.mist-federal.com'),
];

/** Match patterns of the portal hosts. */
export function portalMatches(): string[] {
  return clouds.map(({ portalHost }) => `https://${portalHost}/*`);
}
