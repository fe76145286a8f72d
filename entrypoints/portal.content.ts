import { defineContentScript } from 'wxt/utils/define-content-script';
import { portalMatches } from '../utils/webhook/clouds.ts';

export default defineContentScript({
  matches: portalMatches(),
  runAt: 'document_idle',
  main() {
    console.log('x');
  },
});
