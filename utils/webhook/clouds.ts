/** One Mist cloud as its customers reach it. */
export interface Cloud {
  /** The name Juniper's documentation uses. */
  readonly name: string;
  readonly portalHost: string;
  readonly apiHost: string;
  /** Addresses from which it delivers, some as a range (CIDR); none where Juniper lists none. See `sourcesPage`. */
  readonly sources: readonly string[];
}

const cloud = (name: string, domain: string, sources = ''): Cloud => ({
  name,
  portalHost: `manage.${domain}`,
  apiHost: `api.${domain}`,
  sources: sources === '' ? [] : sources.split(' '),
});

/** Where Juniper lists the clouds' `sources`, and the month in which they were read there. */
export const sourcesPage = {
  url: 'https://www.juniper.net/documentation/us/en/software/mist/automation-integration/topics/concept/webhooks-source-addresses.html',
  read: '2026-11',
} as const;

/**
 * The customer clouds, in the order of Juniper's documentation
 * (automation-integration, "API endpoints and global regions").
 */
export const clouds: readonly Cloud[] = [
  cloud('Global 01', 'mist.com', '54.193.71.17 54.215.237.20'),
  cloud('Global 02', 'gc1.mist.com', '34.94.226.48/28'),
  cloud('Global 03', 'ac2.mist.com', '34.231.34.177 54.235.187.11 18.233.33.230'),
  cloud('Global 04', 'gc2.mist.com', '34.152.4.85 35.203.21.42 34.152.7.156'),
  cloud('Global 05', 'gc4.mist.com', '35.192.224.0/29'),
  cloud('EMEA 01', 'eu.mist.com', '3.122.172.223 3.121.19.146 3.120.167.1'),
  cloud('EMEA 02', 'gc3.mist.com', '35.234.156.66'),
  cloud('EMEA 03', 'ac6.mist.com', '51.112.15.151 51.112.76.109 51.112.86.222'),
  cloud('EMEA 04', 'gc6.mist.com', '34.166.152.112/29'),
  cloud('APAC 01', 'ac5.mist.com', '54.206.226.168 13.238.77.6 54.79.134.226'),
  cloud('APAC 02', 'gc5.mist.com', '34.47.180.168/29'),
  cloud('APAC 03', 'gc7.mist.com', '34.104.128.8/29'),
  cloud('US Gov', 'us.mist-federal.com'),
];

/** Match patterns of the portal hosts. */
export function portalMatches(): string[] {
  return clouds.map(({ portalHost }) => `https://${portalHost}/*`);
}
