import { createRoot } from 'react-dom/client';
import { speakTheBrowsersLanguage } from '../../utils/store/speak-the-browsers-language.ts';
import { App } from '../popup/app.tsx';
import { readStart } from '../popup/read-start.ts';

speakTheBrowsersLanguage();
const element = document.getElementById('root');
if (element) {
  const start = await readStart();
  createRoot(element).render(
    <App place="tab" view={{ kind: 'elsewhere' }} start={start} first={location.hash.slice(1)} />,
  );
}
