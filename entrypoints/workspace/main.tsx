import { createRoot } from 'react-dom/client';
import { emptyInput } from '../../components/verify/verify-input.ts';
import { speakTheBrowsersLanguage } from '../../utils/store/speak-the-browsers-language.ts';
import { readVerifyInput } from '../../utils/store/verify-input.ts';
import { App } from '../popup/app.tsx';

speakTheBrowsersLanguage();
const element = document.getElementById('root');
if (element) {
  const kept = await readVerifyInput();
  createRoot(element).render(
    <App place="tab" view={{ kind: 'elsewhere' }} kept={kept ?? emptyInput} first={location.hash.slice(1)} />,
  );
}
