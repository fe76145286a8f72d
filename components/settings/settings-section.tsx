import type { ReactNode } from 'react';
import { useId } from '../ui/use-id.ts';

interface SettingsSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** One part of the settings under its heading. */
export function SettingsSection({ title, children }: SettingsSectionProps) {
  const heading = useId();
  return (
    <section className="settings-section" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  );
}
