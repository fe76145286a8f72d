import type { Rule } from './define-rule.ts';
import { eventRules } from './fields/event-rules.ts';
import { formRules } from './fields/form.ts';
import { headerNameRules } from './fields/header-names.ts';
import { headerValueRules } from './fields/header-values.ts';
import { headersRules } from './fields/headers.ts';
import { nameRules } from './fields/name.ts';
import { oauth2Rules } from './fields/oauth2.ts';
import { secretRules } from './fields/secret.ts';
import { splunkRules } from './fields/splunk.ts';
import { topicRules } from './fields/topics.ts';
import { urlRules } from './fields/url.ts';

/** Every rule; findings of one field come in this order. */
export const rules: readonly Rule[] = [
  ...formRules,
  ...nameRules,
  ...urlRules,
  ...topicRules,
  ...eventRules,
  ...oauth2Rules,
  ...splunkRules,
  ...secretRules,
  ...headersRules,
  ...headerNameRules,
  ...headerValueRules,
];
