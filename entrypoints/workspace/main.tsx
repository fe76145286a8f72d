import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { speak } from '../../utils/language/sentence.ts';
import { App } from '../popup/app.tsx';
import { readStart } from '../popup/read-start.ts';

speak(key => browser.i18n.getMessage(key));
const element = document.getElementById('root');
if (element) {
  const start = await readStart();
  createRoot(element).render(
    <App place="tab" view={{ kind: 'elsewhere' }} start={start} first={location.hash.slice(1)} />,
  );
}
