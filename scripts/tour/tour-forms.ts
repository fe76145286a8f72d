import type { FormValues } from '../../test/portal/driver.ts';

const KEY = '0c6d1f7a-2e5b-4b7e-9d35-6a41c8e2f190';
const SECRET = '5b0f3c8d9e7a41268c1d2f6ba94e07d3';

interface TourForm {
  readonly url: string;
  readonly form: FormValues;
  /** Codes that have to be shown, among others. */
  readonly expected: readonly string[];
}

/** A configuration with the faults that people make most often. */
export function faultyForm(skin: 'legacy' | 'chakra'): TourForm {
  const headers = { 'X-Api-Key:': `${KEY} `, 'X-Team': 'network', 'X-Note': 'n'.repeat(950) };
  return {
    url: 'http://hooks.example.com/mist ',
    form: {
      name: 'Operations',
      topics: ['alarms', 'audits', 'device-updowns'],
      secret: 'summer',
      headers: skin === 'chakra' ? { ...headers, 'X-Floor': 3 } : headers,
    },
    expected: [
      'URL_NOT_HTTPS',
      'URL_SPACE',
      'SECRET_WEAK',
      'HEADER_NAME_INVALID',
      'HEADER_VALUE_EDGE_SPACE',
      'HEADERS_TOO_BIG',
      ...(skin === 'chakra' ? ['HEADER_NOT_STRING'] : []),
    ],
  };
}

/** The same configuration as it should be. */
export function mended(skin: 'legacy' | 'chakra'): TourForm {
  const headers = { 'X-Api-Key': KEY, 'X-Team': 'network', 'X-Note': 'core site' };
  return {
    url: 'https://hooks.example.com/mist',
    form: { secret: SECRET, headers: skin === 'chakra' ? { ...headers, 'X-Floor': '3' } : headers },
    expected: [],
  };
}
