import { headerSize } from '../../webhook/header-size.ts';
import { defineRule } from '../define-rule.ts';
import { isBlankRow } from '../text/is-blank-row.ts';
import { sendsHeaders } from '../text/sends-headers.ts';

/** Mist takes "less than 1000" bytes by one sentence and refuses what "exceeds 1000" by another (API reference). */
const LIMIT = 1000;
/** `: ` and CR LF, which stand round a header on the wire. */
const AROUND = 4;

export const headersSize = defineRule({
  field: 'headers',
  codes: { HEADERS_TOO_BIG: 'error', HEADERS_AT_LIMIT: 'warning', HEADERS_NEAR_LIMIT: 'warning' },
  find(headers, draft) {
    if (headers.problem || !sendsHeaders(draft)) return [];
    const sizes = headers.fields.filter(field => !isBlankRow(headers, field)).map(headerSize);
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    const wireBytes = bytes + AROUND * sizes.length;
    if (bytes > LIMIT) return [{ code: 'HEADERS_TOO_BIG', args: { bytes } }];
    if (bytes === LIMIT) return [{ code: 'HEADERS_AT_LIMIT', args: { bytes } }];
    if (wireBytes <= LIMIT) return [];
    return [
      { code: 'HEADERS_NEAR_LIMIT', args: { bytes, wireBytes, safeBytes: bytes - (wireBytes - LIMIT) } },
    ];
  },
});
