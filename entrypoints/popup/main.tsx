import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Shell } from '../../components/shell/shell.tsx';
import { sentence, speak } from '../../utils/language/sentence.ts';
import { App } from './app.tsx';
import { lookAtTab } from './look-at-tab.ts';
import { readStart } from './read-start.ts';

async function openTab(page: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/workspace.html')}#${page}` });
  window.close();
}

async function lookAtFront() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { tab, view: await lookAtTab(tab) };
}

speak(key => browser.i18n.getMessage(key));
const element = document.getElementById('root');
if (element) {
  const root = createRoot(element);
  const start = await readStart();
  root.render(
    <Shell place="popup" theme={start.settings.theme} tabs={[]} current="" onSelect={() => {}}>
      <p className="quiet">{sentence('popup_looking')}</p>
    </Shell>,
  );
  const { tab, view } = await lookAtFront();
  root.render(
    <App
      place="popup"
      view={view}
      onAllWebhooks={() => openTab(`fleet:${tab?.id}`)}
      start={start}
      onOpenTab={openTab}
      noFileDialog={import.meta.env.FIREFOX}
    />,
  );
}
