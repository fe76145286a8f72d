import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/popup.tsx';
import type { PopupView } from '../../components/popup/popup-view.ts';
import { lookAtTab } from './look-at-tab.ts';

const element = document.getElementById('root');
if (element) {
  const root = createRoot(element);
  const show = (view: PopupView) => root.render(<Popup view={view} />);
  show({ kind: 'loading' });
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  show(await lookAtTab(tab));
}
