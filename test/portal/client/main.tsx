import { createRoot } from 'react-dom/client';
import { fillForm, openAdvanced } from './hands/fill-form.ts';
import { pressControl } from './hands/set-control.ts';
import { findControl } from './model/controls.ts';
import { webhookOf } from './model/form.ts';
import { readOptions } from './model/options.ts';
import './model/practice-portal.ts';
import { recordErrors, recordedErrors } from './model/recorded-errors.ts';
import { parseRoute, routeKey } from './model/route.ts';
import { signIn } from './model/sign-in.ts';
import { changeState, readState } from './model/store.ts';
import { PortalPage } from './page/portal-page.tsx';
import './page/page.css';

const skins = {
  legacy: () => import('./legacy/legacy-skin.tsx'),
  chakra: () => import('./chakra/chakra-skin.tsx'),
};

recordErrors();
window.practicePortal = {
  form: () => {
    const { open, form } = readState();
    return open ? webhookOf(form) : null;
  },
  webhooks: () => readState().webhooks,
  saves: () => readState().saves,
  errors: () => recordedErrors,
  decoyEdits: () => readState().decoyEdits,
  remount: () => changeState(({ dialogKey }) => ({ dialogKey: dialogKey + 1 })),
  control: findControl,
  fill: fillForm,
  press: pressControl,
  openAdvanced,
  deliveries: () => readState().deliveries?.records ?? null,
  copied: () => readState().copied,
  ready: () => readState().loadedRoute === routeKey(parseRoute(location.hash)) && readState().pending === 0,
};

const options = readOptions(location.search);
signIn(location, options.session);
// Loaded before: React shows no lazy part in the first 300 ms of its fallback.
const { default: Skin } = await skins[options.skin]();
const root = document.getElementById('app-content');
if (!root) throw new Error('The page has no #app-content.');
createRoot(root).render(<PortalPage options={options} Skin={Skin} />);
