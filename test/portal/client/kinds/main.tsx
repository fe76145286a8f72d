import { createRoot } from 'react-dom/client';
import { recordErrors, recordedErrors } from '../model/recorded-errors.ts';
import type { Kit } from './kit.tsx';
import { LivePage } from './live-form.tsx';
import './live-page.ts';
import { mannerOf, openForm, readState } from './state.ts';

const kits: Readonly<Record<string, () => Promise<{ default: Kit }>>> = {
  aria: () => import('./aria-forms.tsx'),
  chakra: () => import('./chakra-forms.tsx'),
  mui: () => import('./mui-forms.tsx'),
  rc: () => import('./rc-forms.tsx'),
  'react-select': () => import('./react-select-forms.tsx'),
};

async function start(root: HTMLElement): Promise<void> {
  const query = new URLSearchParams(location.search);
  const kit = await kits[query.get('kit') ?? 'aria']?.();
  if (!kit) throw new Error('There is no such kit.');
  openForm(query.get('form'), mannerOf(query.get('manner')));
  const { forms, Around } = kit.default;
  recordErrors();
  createRoot(root).render(
    <Around>
      <LivePage forms={forms} />
    </Around>,
  );
  window.liveKinds = {
    held: () => readState().held,
    saves: () => readState().saves,
    errors: () => recordedErrors,
  };
}

const root = document.getElementById('live-kinds');
if (!root) throw new Error('The page has no #live-kinds.');
void start(root);
