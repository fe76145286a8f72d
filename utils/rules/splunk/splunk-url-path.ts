import { webAddress } from '../address/web-address.ts';
import { defineRule } from '../define-rule.ts';
import { knownType } from '../text/known-type.ts';
import { visibleText } from '../text/visible-text.ts';

/** Splunk's HTTP Event Collector answers under /services/collector and below (Splunk documentation, HEC endpoints). */
export const splunkUrlPath = defineRule({
  field: 'url',
  codes: { SPLUNK_URL_PATH: 'note' },
  find(text, draft) {
    const url = knownType(draft) === 'splunk' ? webAddress(text) : undefined;
    if (!url || /^\/services\/collector(\/|$)/.test(url.pathname)) return [];
    return [{ code: 'SPLUNK_URL_PATH', args: { path: visibleText(url.pathname) } }];
  },
});
