import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import type { TabView } from '../../components/shell/this-tab.tsx';
import { speak } from '../../utils/language/sentence.ts';
import { App } from './app.tsx';
import { lookAtTab } from './look-at-tab.ts';
import { readStart } from './read-start.ts';

async function openTab(page: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/workspace.html')}#${page}` });
  window.close();
}

/** Milliseconds for the page in front to answer: a busy one does not keep the popup from being used. */
const PATIENCE = 2000;

async function lookAtFront(): Promise<{ readonly tabId: number | undefined; readonly view: TabView }> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const busy = new Promise<TabView>(resolve => setTimeout(resolve, PATIENCE, { kind: 'elsewhere' }));
  return { tabId: tab?.id, view: await Promise.race([lookAtTab(tab), busy]) };
}

speak(key => browser.i18n.getMessage(key));
const element = document.getElementById('root');
if (element) {
  const [start, { tabId, view }] = await Promise.all([readStart(), lookAtFront()]);
  createRoot(element).render(
    <App
      place="popup"
      view={view}
      onAllWebhooks={() => openTab(`fleet:${tabId}`)}
      start={start}
      onOpenTab={openTab}
      noFileDialog={import.meta.env.FIREFOX}
    />,
  );
}
