import { useEffect, useState } from 'react';
import type { PointedHost } from '../../components/settings/pointed-out.tsx';
import { allPointedFields, forgetPointedField } from '../../utils/store/pointed-fields.ts';
import type { FieldName } from '../../utils/webhook/fields.ts';

/** The fields that were pointed out on every host, and the way to forget one. */
export function usePointed(): {
  readonly pointed: readonly PointedHost[];
  readonly forgetPointed: (host: string, field: FieldName) => Promise<void>;
} {
  const [pointed, setPointed] = useState<readonly PointedHost[]>([]);
  const read = async () => setPointed(await allPointedFields());
  useEffect(() => {
    // Where the browser cannot read, none are shown.
    allPointedFields().then(setPointed, () => {});
  }, []);
  return {
    pointed,
    async forgetPointed(host, field) {
      await forgetPointedField(host, field);
      await read();
    },
  };
}
