import type { ReactNode } from 'react';

/** A text above its control, tied to it by nothing but the order. */
export function LegacyField({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <div className="form-section">
      <div className="form-title">{title}</div>
      {children}
    </div>
  );
}
