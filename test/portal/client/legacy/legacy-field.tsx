import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly look?: string;
  readonly children: ReactNode;
}

/** A text above its control, tied to it by nothing but the order. */
export function LegacyField({ title, look = '', children }: Props) {
  return (
    <div className={`form-section ${look}`.trim()}>
      <div className="form-title">{title}</div>
      {children}
    </div>
  );
}
