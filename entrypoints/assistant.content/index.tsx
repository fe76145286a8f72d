import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    createRoot(document.createElement('div')).render(<p>{browser.runtime.id}</p>);
  },
});
