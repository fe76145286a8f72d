import { renderDelivery } from '../../utils/delivery/delivery.ts';
import { previewDelivery } from '../../utils/delivery/preview-delivery.ts';
import { pingBody } from '../../utils/samples/ping.ts';
import { sign } from '../../utils/signature/sign.ts';
import { utf8Bytes } from '../../utils/webhook/bytes.ts';
import type { Examination } from './examine.ts';

export interface Preview {
  readonly text: string;
  readonly notes: readonly string[];
}

/** The preview of one session: made only while it is open, since signing takes a moment. */
export interface Previewing {
  readonly toggle: (open: boolean, of: Examination | null) => void;
  readonly follow: (of: Examination) => void;
  readonly shown: () => Preview | null;
}

/** `changed` is called when another preview is to be shown. */
export function createPreviewing(
  cloud: string | undefined,
  signal: AbortSignal,
  changed: () => void,
): Previewing {
  const opened = Date.now() / 1000;
  let open = false;
  let latest: Examination | null = null;
  let shown: Preview | null = null;
  const follow = async (of: Examination) => {
    latest = of;
    if (!open) return;
    const next = await previewOf(of, cloud, opened);
    if (latest !== of || signal.aborted || next.text === shown?.text) return;
    shown = next;
    changed();
  };
  return {
    follow: of => void follow(of),
    shown: () => shown,
    toggle(now, of) {
      open = now;
      // It may say what no longer holds when the panel is opened again.
      if (!now) shown = null;
      if (of) void follow(of);
    },
  };
}

/** The ping that Mist would send with what stands in the form, signed with the form's own secret. */
async function previewOf(
  { draft, findings }: Examination,
  cloud: string | undefined,
  timestamp: number,
): Promise<Preview> {
  const body = pingBody({ name: draft.name.status === 'read' ? draft.name.value : '', timestamp });
  const secret = draft.secret.status === 'read' ? draft.secret.value : '';
  const signatures = secret === '' ? undefined : await sign(secret, utf8Bytes(body));
  const delivery = previewDelivery(draft, findings, {
    body,
    ...(cloud !== undefined && { cloud }),
    ...(signatures && { signatures }),
  });
  return { text: renderDelivery(delivery), notes: delivery.notes };
}
