import { createPortal } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import type { Opening } from '../../components/assistant/section/add-from-template.tsx';
import { Surface } from '../../components/assistant/surface.tsx';
import { rootsOf } from '../../utils/portal/dom/tree.ts';
import { findSection } from '../../utils/portal/form/find-section.ts';
import { createHosts } from '../../utils/portal/mount/hosts.ts';
import { isDark } from '../../utils/portal/mount/is-dark.ts';
import { sectionPlaces } from '../../utils/portal/mount/section-places.ts';
import { focusSectionButton, type SectionWish } from '../../utils/portal/mount/section-wish.ts';
import type { Webhook } from '../../utils/templates/webhook.ts';
import { portalPlace } from './portal-place.ts';
import { SectionContent } from './section-content.tsx';

/** What opens in the page's section of webhooks, one thing at a time. */
export interface SectionPart {
  readonly open: (wish: SectionWish) => void;
  /** Puts it back where the page has rendered anew. */
  readonly look: (roots: readonly (Document | ShadowRoot)[]) => void;
  readonly close: () => void;
}

export interface SectionHost {
  /** Null follows the page. */
  readonly theme: () => 'light' | 'dark' | null;
  /** A secret of the form that is set. */
  readonly newSecret: () => string;
  /** Opens the portal's own form and has it filled; the panel closes where that succeeds. */
  readonly openFilled: (webhook: Webhook) => Promise<Opening | 'opened'>;
  /** Called when the person has closed what was open. */
  readonly closed: () => void;
}

/** The section's part of the assistant; shows nothing before the section is found. */
export function createSectionPart({ theme, newSecret, openFilled, closed }: SectionHost): SectionPart {
  const hosts = createHosts(document);
  let view: Root | null = null;
  const place = (roots: readonly (Document | ShadowRoot)[]) => {
    const section = findSection(roots);
    const root = section && hosts.show('section', () => sectionPlaces(section), section.element);
    return section && root && { section, root };
  };
  const close = () => {
    view?.unmount();
    view = null;
    hosts.clear();
  };
  return {
    open(wish) {
      close();
      const placed = place(rootsOf(document));
      if (!placed) return;
      view = createRoot(document.createElement('div'));
      const content = (
        <SectionContent
          wish={wish}
          place={portalPlace(location)}
          onGenerate={newSecret}
          onUse={async webhook => {
            const opening = await openFilled(webhook);
            if (opening !== 'opened') return opening;
            close();
            return 'no';
          }}
          onClose={() => {
            close();
            closed();
            // Whoever presses it by key may be elsewhere by the time this opens.
            focusSectionButton(wish, rootsOf(document));
          }}
        />
      );
      const look = theme() ?? (isDark(placed.section.element) ? 'dark' : 'light');
      view.render(createPortal(<Surface theme={look}>{content}</Surface>, placed.root));
    },
    look(roots) {
      if (view) place(roots);
    },
    close,
  };
}
