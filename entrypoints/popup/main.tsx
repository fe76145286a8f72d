import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { emptyInput } from '../../components/verify/verify-input.ts';
import { readVerifyInput } from '../../utils/store/verify-input.ts';
import { App } from './app.tsx';
import { lookAtTab } from './look-at-tab.ts';

async function openTab(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/workspace.html') });
  window.close();
}

const element = document.getElementById('root');
if (element) {
  const [[tab], kept] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    readVerifyInput(),
  ]);
  createRoot(element).render(
    <App
      place="popup"
      view={await lookAtTab(tab)}
      kept={kept ?? emptyInput}
      onOpenTab={openTab}
      noFileDialog={import.meta.env.FIREFOX}
    />,
  );
}
