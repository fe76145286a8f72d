import { sentence } from '../../utils/language/sentence.ts';
import { clouds } from '../../utils/webhook/clouds.ts';
import { Disclosure } from '../ui/disclosure.tsx';

/** The way to the portal of each cloud. */
export function PortalLinks() {
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
