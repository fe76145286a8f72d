import { memo } from 'react';
import { createPortal } from 'react-dom';
import { Bar } from '../../components/assistant/bar.tsx';
import type { BarProps } from '../../components/assistant/bar-props.ts';
import { FieldFindings } from '../../components/assistant/field-findings.tsx';
import { HeaderMeter } from '../../components/assistant/header-meter.tsx';
import { Surface } from '../../components/assistant/surface.tsx';
import type { FieldName } from '../../utils/webhook/fields.ts';
import type { Finding } from '../../utils/webhook/finding.ts';
import { headerSize } from '../../utils/webhook/header-size.ts';
import type { CustomHeaders } from '../../utils/webhook/headers.ts';

/** What stands under one field. */
export interface FieldPart {
  readonly field: FieldName;
  readonly root: ShadowRoot;
  readonly findings: readonly Finding[];
  /** Set for the custom headers. */
  readonly headers?: CustomHeaders;
}

export interface AssistantProps {
  readonly theme: 'light' | 'dark';
  readonly bar: { readonly root: ShadowRoot; readonly props: BarProps } | null;
  readonly parts: readonly FieldPart[];
  readonly onFix: (finding: Finding) => void;
}

/** One tree for all places, so that a change is painted everywhere at once. */
export function Assistant({ theme, bar, parts, onFix }: AssistantProps) {
  return (
    <>
      {bar &&
        createPortal(
          <Surface theme={theme}>
            <Bar {...bar.props} />
          </Surface>,
          bar.root,
          'bar',
        )}
      {parts.map(part =>
        createPortal(
          <Surface theme={theme}>
            {part.headers && <Sizes headers={part.headers} />}
            <FieldFindings field={part.field} findings={part.findings} onFix={onFix} />
          </Surface>,
          part.root,
          part.field,
        ),
      )}
    </>
  );
}

const Sizes = memo(function Sizes({ headers }: { readonly headers: CustomHeaders }) {
  const sizes = headers.fields
    .filter(({ name, value }) => name !== '' || value !== '')
    .map(field => ({ name: field.name, bytes: headerSize(field) }));
  return <HeaderMeter headers={sizes} total={sizes.reduce((sum, { bytes }) => sum + bytes, 0)} />;
});
