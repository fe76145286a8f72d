import { useState } from 'react';
import { AddFromTemplate, type Opening } from '../../components/assistant/section/add-from-template.tsx';
import { ExportAll } from '../../components/assistant/section/export-all.tsx';
import { SectionPanel } from '../../components/assistant/section/section-panel.tsx';
import { entriesOf } from '../../components/templates/entry.ts';
import { sentence } from '../../utils/language/sentence.ts';
import type { SectionWish } from '../../utils/portal/mount/section-wish.ts';
import type { Webhook } from '../../utils/templates/webhook.ts';
import { useLibrary } from '../popup/use-library.ts';
import { knownValues } from './known-values.ts';
import type { PortalPlace } from './portal-place.ts';
import { useAllWebhooks } from './use-all-webhooks.ts';
import { useSaveAll } from './use-save-all.ts';

interface SectionContentProps {
  readonly wish: SectionWish;
  readonly place: PortalPlace;
  /** Opens the portal's own form and has it filled; says what came of it. */
  readonly onUse: (webhook: Webhook) => Promise<Opening>;
  readonly onGenerate: () => string;
  readonly onClose: () => void;
}

/** What one of the section's buttons opens. */
export function SectionContent({ wish, place, onClose, ...adding }: SectionContentProps) {
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
