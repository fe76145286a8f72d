import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { speak } from '../../utils/language/sentence.ts';

/** Sentences as the browser's `i18n.getMessage` gives them out, in English; for Node and for pages of Vite. */
speak(key => english[key].message.replaceAll('$$', '$'));
