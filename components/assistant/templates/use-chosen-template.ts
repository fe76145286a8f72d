import { useMemo, useState } from 'react';
import { type Imported, imported } from '../../../utils/templates/import/read-shape.ts';
import type { Entry } from '../../templates/entry.ts';

interface ChosenTemplate {
  /** The chosen entry's key; null while none is. */
  readonly chosen: string | null;
  readonly choose: (key: string) => void;
  /** What the chosen template brings; null while none is chosen, or once it is gone. */
  readonly configuration: Imported | null;
}

/** Which template of the library was chosen. */
export function useChosenTemplate(entries: readonly Entry[] | null): ChosenTemplate {
  const [chosen, choose] = useState<string | null>(null);
  const template = entries?.find(({ key }) => key === chosen)?.template;
  const configuration = useMemo(
    () => (template ? imported(template.webhook, template.name, template) : null),
    [template],
  );
  return { chosen, choose, configuration };
}
