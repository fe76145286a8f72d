import { memo, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Bar, type BarProps } from '../../components/assistant/bar.tsx';
import { FieldFindings } from '../../components/assistant/findings.tsx';
import { HeaderMeter } from '../../components/assistant/header-meter.tsx';
import { type Box, Shade } from '../../components/assistant/point-out.tsx';
import { type SecretShape, SecretTools } from '../../components/assistant/secret-tools.tsx';
import { Surface } from '../../components/assistant/surface.tsx';
import type { Finding } from '../../utils/webhook/finding.ts';
import { type CustomHeaders, headerSize } from '../../utils/webhook/headers.ts';
import type { FieldPart } from './places.ts';

export interface AssistantProps {
  readonly theme: 'light' | 'dark';
  readonly bar: { readonly root: ShadowRoot; readonly props: BarProps } | null;
  readonly parts: readonly FieldPart[];
  readonly shade: { readonly root: ShadowRoot; readonly box: Box | null } | null;
  /** What a generated secret is, unless the person chooses otherwise. */
  readonly secretShape: SecretShape;
  readonly onFix: (finding: Finding) => void;
  readonly onUseSecret: (secret: string) => void;
}

/** One tree for all places, so that a change is painted everywhere at once. */
export function Assistant({ theme, bar, parts, shade, secretShape, ...props }: AssistantProps) {
  const { onFix, onUseSecret } = props;
  const { bits, format } = secretShape;
  const into = (root: ShadowRoot, key: string, content: ReactNode) =>
    createPortal(<Surface theme={theme}>{content}</Surface>, root, key);
  return (
    <>
      {bar && into(bar.root, 'bar', <Bar {...bar.props} />)}
      {parts.map(({ field, root, findings, headers, secret }) =>
        into(
          root,
          field,
          <>
            {headers && <Sizes headers={headers} />}
            {secret !== undefined && <SecretTools {...{ secret, bits, format }} onUse={onUseSecret} />}
            <FieldFindings field={field} findings={findings} onFix={onFix} />
          </>,
        ),
      )}
      {shade && into(shade.root, 'shade', <Shade box={shade.box} />)}
    </>
  );
}

const Sizes = memo(function Sizes({ headers }: { readonly headers: CustomHeaders }) {
  const sizes = headers.fields
    .filter(({ name, value }) => name !== '' || value !== '')
    .map(field => ({ name: field.name, bytes: headerSize(field) }));
  return <HeaderMeter headers={sizes} total={sizes.reduce((sum, { bytes }) => sum + bytes, 0)} />;
});
