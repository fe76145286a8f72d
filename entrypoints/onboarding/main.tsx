import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { OnboardingPage } from '../../components/onboarding/onboarding-page.tsx';
import { trialInput } from '../../components/onboarding/trial-input.ts';
import { speak } from '../../utils/language/sentence.ts';
import { readPortalAccess } from '../../utils/store/portal-access.ts';
import { firstSettings, readSettings } from '../../utils/store/settings.ts';
import { keepVerifyInput } from '../../utils/store/verify-input.ts';
import { PortalAccessNotice } from '../popup/portal-access.tsx';

speak(key => browser.i18n.getMessage(key));
const element = document.getElementById('root');
if (element) {
  const [trial, { theme }, access] = await Promise.all([
    trialInput(),
    readSettings().catch(() => firstSettings),
    readPortalAccess(),
  ]);
  createRoot(element).render(
    <OnboardingPage
      {...{ theme, trial }}
      notice={<PortalAccessNotice first={access} />}
      onTry={async () => {
        // Where the browser refuses, the page opens without the example.
        await keepVerifyInput(trial).catch(() => {});
        location.assign(`${browser.runtime.getURL('/workspace.html')}#verify`);
      }}
    />,
  );
}
