import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { lazily } from '../templates/lazily.ts';
import { type FieldName, fieldNames, type Locator } from '../webhook/fields.ts';

export type PointedFields = Readonly<Partial<Record<FieldName, Locator>>>;

const pointedSchema = lazily(() => {
  const text = z.string().check(z.maxLength(200));
  const count = z.number().check(z.int(), z.nonnegative());
  const locatorSchema = z.object({
    tag: text,
    attributes: z.record(text, text),
    before: text,
    after: text,
    path: z.array(text).check(z.maxLength(40)),
    order: count,
    count,
  });
  return z.partialRecord(z.enum(fieldNames), locatorSchema);
});

const PREFIX = 'pointed:';

/** The fields that were pointed out on a portal host; none where nothing is kept or what is kept does not parse. */
export async function readPointedFields(host: string): Promise<PointedFields> {
  const { [PREFIX + host]: kept } = await browser.storage.local.get(PREFIX + host);
  // Where nothing is kept, as nearly everywhere, the assistant need not build the schema while the person waits for it.
  if (kept === undefined) return {};
  const parsed = pointedSchema().safeParse(kept);
  return parsed.success ? parsed.data : {};
}

/** Calls `changed` whenever another part of the extension keeps or forgets a field of this host. */
export function watchPointedFields(host: string, changed: (fields: PointedFields) => void): void {
  browser.storage.local.onChanged.addListener(async changes => {
    if (PREFIX + host in changes) changed(await readPointedFields(host));
  });
}

/** Keeps one pointed-out field of a host, in the place of an earlier one. Rejects when the store cannot be written. */
export async function keepPointedField(
  host: string,
  field: FieldName,
  locator: Locator,
): Promise<PointedFields> {
  const all = { ...(await readPointedFields(host)), [field]: locator };
  await browser.storage.local.set({ [PREFIX + host]: all });
  return all;
}

/** Forgets one pointed-out field of a host. */
export async function forgetPointedField(host: string, field: FieldName): Promise<PointedFields> {
  const { [field]: _, ...rest } = await readPointedFields(host);
  await browser.storage.local.set({ [PREFIX + host]: rest });
  return rest;
}

/** Every host with its pointed-out fields. */
export async function allPointedFields(): Promise<{ host: string; fields: FieldName[] }[]> {
  const kept = await browser.storage.local.get(null);
  return Object.entries(kept).flatMap(([key, value]) => {
    const parsed = key.startsWith(PREFIX) ? pointedSchema().safeParse(value) : null;
    if (!parsed?.success) return [];
    const fields = fieldNames.filter(field => parsed.data[field] !== undefined);
    return fields.length > 0 ? [{ host: key.slice(PREFIX.length), fields }] : [];
  });
}
