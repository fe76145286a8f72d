import { headerSize } from '../../webhook/headers.ts';
import { defineRule, type Rule } from '../define-rule.ts';
import { isBlankRow } from '../text/characters.ts';
import { knownType, sendsHeaders, typeTitle } from '../webhook-type.ts';

/** Mist takes "less than 1000" bytes by one sentence and refuses what "exceeds 1000" by another (API reference). */
const LIMIT = 1000;
/** `: ` and CR LF, which stand round a header on the wire. */
const AROUND = 4;

/** What is said of the custom headers as a whole. */
export const headersRules: readonly Rule[] = [
  defineRule({
    field: 'headers',
    codes: { HEADERS_FORMAT_INVALID: 'error' },
    find({ problem }, draft) {
      if (!problem || !sendsHeaders(draft)) return [];
      const { kind, line, column, detail } = problem;
      return [
        {
          code: 'HEADERS_FORMAT_INVALID',
          args: { variant: kind, line, column, detail },
          at: { line, column },
        },
      ];
    },
  }),
  defineRule({
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
  }),
  /** Custom headers belong to `http-post` (OpenAPI 2607.1.1); Terraform's validator also lets `oauth2` use them. */
  defineRule({
    field: 'headers',
    codes: { HEADERS_IGNORED: 'warning' },
    find(headers, draft) {
      const type = knownType(draft);
      if (type === undefined || type === 'http-post') return [];
      if (!headers.problem && headers.fields.every(field => isBlankRow(headers, field))) return [];
      return [{ code: 'HEADERS_IGNORED', args: { variant: type, type: typeTitle(type) } }];
    },
  }),
];
