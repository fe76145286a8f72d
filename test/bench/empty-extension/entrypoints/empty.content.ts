import { defineContentScript } from 'wxt/utils/define-content-script';

/** What any content script of WXT's costs a page. */
export default defineContentScript({ matches: ['https://manage.mist.com/*'], main() {} });
