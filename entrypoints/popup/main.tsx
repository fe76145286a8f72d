import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Shell } from '../../components/shell/shell.tsx';
import { emptyInput } from '../../components/verify/verify-input.ts';
import { speakTheBrowsersLanguage } from '../../utils/store/speak-the-browsers-language.ts';
import { readVerifyInput } from '../../utils/store/verify-input.ts';
import { App } from './app.tsx';
import { lookAtTab } from './look-at-tab.ts';

async function openTab(page: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/workspace.html')}#${page}` });
  window.close();
}

async function lookAtFront() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return lookAtTab(tab);
}

speakTheBrowsersLanguage();
const element = document.getElementById('root');
if (element) {
  const root = createRoot(element);
  root.render(
    <Shell place="popup" tabs={[]} current="" onSelect={() => {}}>
      <p className="quiet">Looking at this tab…</p>
    </Shell>,
  );
  const [view, kept] = await Promise.all([lookAtFront(), readVerifyInput()]);
  root.render(
    <App
      place="popup"
      view={view}
      kept={kept ?? emptyInput}
      onOpenTab={openTab}
      noFileDialog={import.meta.env.FIREFOX}
    />,
  );
}
