import '../assistant/assistant.css';
import '../shell/shell.css';
import './onboarding.css';
import type { ReactNode } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import { Privacy } from '../shell/privacy.tsx';
import { Button } from '../ui/button.tsx';
import { type Theme, usePreferredTheme } from '../ui/theme.ts';
import type { VerifyInput } from '../verify/verify-input.ts';
import { HeadersPicture } from './headers-picture.tsx';
import { PortalLinks } from './portal-links.tsx';
import { UrlPicture } from './url-picture.tsx';
import { VerdictPicture } from './verdict-picture.tsx';

interface OnboardingPageProps {
  readonly theme: Theme;
  readonly trial: VerifyInput;
  /** What keeps the extension from working, if anything. */
  readonly notice: ReactNode;
  readonly onTry: () => void;
}

/** What a person sees once, after the installation. */
export function OnboardingPage({ theme, trial, notice, onTry }: OnboardingPageProps) {
  return (
    <div
      className="surface shell onboarding"
      lang={sentence('language_tag')}
      data-theme={usePreferredTheme(theme)}
      data-place="tab"
    >
      <header>
        <h1>{sentence('onboarding_title')}</h1>
        <p>{sentence('onboarding_lead')}</p>
      </header>
      {notice}
      <main>
        <div className="pictures">
          <UrlPicture />
          <HeadersPicture />
          <VerdictPicture trial={trial} />
        </div>
        <div className="onboarding-next">
          <Button kind="main" onClick={onTry}>
            {sentence('onboarding_try')}
          </Button>
          <p className="quiet">{sentence('onboarding_try_text')}</p>
        </div>
        <PortalLinks />
        <div className="prose">
          <Privacy />
        </div>
      </main>
    </div>
  );
}
