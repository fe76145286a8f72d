import { useState } from 'react';
import { createPortal } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { AddFromTemplate, type Opening } from '../../components/assistant/section/add-from-template.tsx';
import { ExportAll } from '../../components/assistant/section/export-all.tsx';
import { SectionPanel } from '../../components/assistant/section/section-panel.tsx';
import { Surface } from '../../components/assistant/surface.tsx';
import { entriesOf } from '../../components/templates/entry.ts';
import { sentence } from '../../utils/language/sentence.ts';
import { rootsOf } from '../../utils/portal/dom/tree.ts';
import { findSection } from '../../utils/portal/form/find-section.ts';
import { createHosts } from '../../utils/portal/mount/hosts.ts';
import { isDark } from '../../utils/portal/mount/is-dark.ts';
import { sectionPlaces } from '../../utils/portal/mount/places.ts';
import type { SectionWish } from '../../utils/portal/mount/section-wish.ts';
import { focusSectionButton } from '../../utils/portal/mount/section-wish.ts';
import type { Webhook } from '../../utils/templates/webhook.ts';
import { useLibrary } from '../popup/use-library.ts';
import { useAllWebhooks, useSaveAll } from './all-webhooks.ts';
import { knownValues, type PortalPlace, portalPlace } from './portal-place.ts';

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
    if (!section) return null;
    const { root, isPlaced } = hosts.show('section', () => sectionPlaces(section), {
      part: section.element,
      structure: section.element,
    });
    return isPlaced ? { section, root } : null;
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

interface SectionContentProps {
  readonly wish: SectionWish;
  readonly place: PortalPlace;
  /** Opens the portal's own form and has it filled; says what came of it. */
  readonly onUse: (webhook: Webhook) => Promise<Opening>;
  readonly onGenerate: () => string;
  readonly onClose: () => void;
}

/** What one of the section's buttons opens. */
function SectionContent({ wish, place, onClose, ...adding }: SectionContentProps) {
  const adds = wish === 'Add from template';
  return (
    <SectionPanel title={sentence(adds ? 'section_add_title' : 'section_export_title')} onClose={onClose}>
      {adds ? <Adding place={place} {...adding} /> : <Exporting place={place} />}
    </SectionPanel>
  );
}

function Adding({ place, onUse, onGenerate }: Omit<SectionContentProps, 'wish' | 'onClose'>) {
  const { library, failed } = useLibrary();
  const [opening, setOpening] = useState<Opening>('no');
  const [known] = useState(() => knownValues(place));
  const use = async (webhook: Webhook) => {
    setOpening('running');
    setOpening(await onUse(webhook));
  };
  return (
    <AddFromTemplate
      entries={library && !library.partial ? entriesOf(library) : null}
      failed={failed}
      known={known}
      opening={opening}
      onUse={use}
      onGenerate={onGenerate}
    />
  );
}

function Exporting({ place }: Pick<SectionContentProps, 'place'>) {
  const { all, cancel, again } = useAllWebhooks(place);
  const { saving, save } = useSaveAll();
  return <ExportAll all={all} saving={saving} onSave={save} onCancel={cancel} onAgain={again} />;
}
