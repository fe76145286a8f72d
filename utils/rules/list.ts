import type { Rule } from './define-rule.ts';
import { fieldUnreadable } from './form/field-unreadable.ts';
import { headerAuthWithOauth2 } from './headers/header-auth-with-oauth2.ts';
import { headerCollides } from './headers/header-collides.ts';
import { headerNameDuplicate } from './headers/header-name-duplicate.ts';
import { headerNameEmpty } from './headers/header-name-empty.ts';
import { headerNameInvalid } from './headers/header-name-invalid.ts';
import { headerNotString } from './headers/header-not-string.ts';
import { headerReserved } from './headers/header-reserved.ts';
import { headerValueControl } from './headers/header-value-control.ts';
import { headerValueEdgeSpace } from './headers/header-value-edge-space.ts';
import { headerValueEmpty } from './headers/header-value-empty.ts';
import { headerValueInvisible } from './headers/header-value-invisible.ts';
import { headerValueIsLine } from './headers/header-value-is-line.ts';
import { headerValueNonAscii } from './headers/header-value-non-ascii.ts';
import { headersFormat } from './headers/headers-format.ts';
import { headersIgnored } from './headers/headers-ignored.ts';
import { headersSize } from './headers/headers-size.ts';
import { nameDuplicate } from './name/name-duplicate.ts';
import { nameMissing } from './name/name-missing.ts';
import { nameSpace } from './name/name-space.ts';
import { oauth2Required } from './oauth2/oauth2-required.ts';
import { oauth2Space } from './oauth2/oauth2-space.ts';
import { oauth2TokenUrl } from './oauth2/oauth2-token-url.ts';
import { secretFragile } from './secret/secret-fragile.ts';
import { secretIgnored } from './secret/secret-ignored.ts';
import { secretMissing } from './secret/secret-missing.ts';
import { secretNonAscii } from './secret/secret-non-ascii.ts';
import { secretSpace } from './secret/secret-space.ts';
import { secretWeak } from './secret/secret-weak.ts';
import { splunkToken } from './splunk/splunk-token.ts';
import { splunkUrlPath } from './splunk/splunk-url-path.ts';
import { topicDeprecated } from './topics/topic-deprecated.ts';
import { topicNotInScope } from './topics/topic-not-in-scope.ts';
import { topicRawConflict } from './topics/topic-raw-conflict.ts';
import { topicsEmpty } from './topics/topics-empty.ts';
import { urlCredentials } from './url/url-credentials.ts';
import { urlForm } from './url/url-form.ts';
import { urlFragment } from './url/url-fragment.ts';
import { urlNotHttps } from './url/url-not-https.ts';
import { urlPrivate } from './url/url-private.ts';
import { urlSpace } from './url/url-space.ts';
import { verifyCert } from './url/verify-cert.ts';

/** Every rule; findings of one field come in this order. */
export const rules: readonly Rule[] = [
  fieldUnreadable,
  nameMissing,
  nameSpace,
  nameDuplicate,
  urlForm,
  urlSpace,
  urlNotHttps,
  urlPrivate,
  urlCredentials,
  urlFragment,
  splunkUrlPath,
  topicsEmpty,
  topicRawConflict,
  topicNotInScope,
  topicDeprecated,
  ...oauth2Required,
  oauth2TokenUrl,
  ...oauth2Space,
  splunkToken,
  verifyCert,
  secretMissing,
  secretIgnored,
  secretSpace,
  secretNonAscii,
  secretWeak,
  secretFragile,
  headersFormat,
  headersSize,
  headersIgnored,
  headerNameEmpty,
  headerNameInvalid,
  headerNameDuplicate,
  headerCollides,
  headerReserved,
  headerAuthWithOauth2,
  headerNotString,
  headerValueControl,
  headerValueIsLine,
  headerValueInvisible,
  headerValueEdgeSpace,
  headerValueNonAscii,
  headerValueEmpty,
];
