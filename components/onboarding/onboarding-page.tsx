import '../assistant/assistant.css';
import '../shell/shell.css';
import './onboarding.css';
import type { ReactNode } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import { clouds } from '../../utils/webhook/clouds.ts';
import { Privacy } from '../shell/about.tsx';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { type Theme, usePreferredTheme } from '../ui/theme.ts';
import type { VerifyInput } from '../verify/verification.ts';
import { HeadersPicture, UrlPicture, VerdictPicture } from './pictures.tsx';

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
        <div className="onboarding-next tool-line">
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

/** The way to the portal of each cloud. */
function PortalLinks() {
  return (
    <Disclosure label={sentence('onboarding_portal')}>
      <ul className="portal-links">
        {clouds.map(({ name, portalHost }) => (
          <li key={name}>
            <a href={`https://${portalHost}/`} target="_blank" rel="noreferrer">
              {name}
            </a>{' '}
            <span className="quiet">{portalHost}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
