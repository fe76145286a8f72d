import { memo } from 'react';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Dims the page lightly while a control is pointed out, and frames the one under the pointer. Never takes a click. */
export const Shade = memo(function Shade({ box }: { readonly box: Box | null }) {
  return (
    <div className="shade" aria-hidden="true">
      {box && <div className="shade-frame" style={{ ...box }} />}
    </div>
  );
});
