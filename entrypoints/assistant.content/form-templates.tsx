import { useState } from 'react';
import { TemplatesPanel, type TemplatesPanelProps } from '../../components/assistant/templates-panel.tsx';
import { libraryCommands } from '../../utils/store/templates/library-commands.ts';
import { useLibrary } from '../popup/use-library.ts';
import { knownValues } from './known-values.ts';
import type { PortalPlace } from './portal-place.ts';

interface FormTemplatesProps extends Omit<TemplatesPanelProps, 'library' | 'failed' | 'known' | 'onSave'> {
  readonly place: PortalPlace;
}

/** The bar's panel for templates, on the library as it stands. */
export function FormTemplates({ place, ...props }: FormTemplatesProps) {
  // Looked for when the panel is opened, since it costs a walk over the page.
  const [known] = useState(() => knownValues(place));
  return <TemplatesPanel {...props} {...useLibrary()} known={known} onSave={libraryCommands.save} />;
}
