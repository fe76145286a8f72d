import type {
  Library,
  LibraryCommands,
  StoredTemplate,
  StoreFailure,
} from '../../../utils/templates/library.ts';
import { mergeTemplates } from '../../../utils/templates/merge-templates.ts';
import { secureTemplate } from '../../../utils/templates/secure-template.ts';
import type { Template } from '../../../utils/templates/template.ts';

/** A library in memory, for pages that are shown without a browser. */
export interface MemoryLibrary {
  library: Library;
  /** Set where the store is to refuse what is saved. */
  failure: StoreFailure | null;
  /** An import waits half-way until this is done. */
  importing: Promise<void>;
  readonly commands: LibraryCommands;
  changed: () => void;
}

export const storedTemplate = (template: Template, part: Partial<StoredTemplate> = {}): StoredTemplate => ({
  template,
  revision: '1',
  savedAt: 0,
  kept: [],
  synced: false,
  ...part,
});

/** Starts with these templates; `changed` is called after each change. */
export function memoryLibrary(templates: readonly Template[], rest: Partial<Library> = {}): MemoryLibrary {
  const memory: MemoryLibrary = {
    library: {
      team: [],
      bin: [],
      setAside: [],
      secured: [],
      templates: templates.map(each => storedTemplate(each)),
      ...rest,
    },
    failure: null,
    importing: Promise.resolve(),
    changed: () => {},
    commands: {
      async save({ template, base, kept = [] }) {
        if (memory.failure) return { ok: false, failure: memory.failure };
        const there = memory.library.templates.find(each => each.template.id === template.id);
        const keptBoth = there !== undefined && there.revision !== base;
        const copy = keptBoth
          ? { ...template, id: `${template.id}-2`, name: `${template.name} (2)` }
          : template;
        const stored = storedTemplate(secureTemplate(copy, kept).template, {
          kept,
          revision: `${base}+`,
          savedAt: Date.now(),
          synced: there?.synced ?? false,
        });
        const others = memory.library.templates.filter(each => each.template.id !== copy.id);
        return put({ templates: [...others, stored] }, { ok: true, stored, keptBoth });
      },
      async remove(ids) {
        const gone = memory.library.templates.filter(({ template }) => ids.includes(template.id));
        const bin = [...memory.library.bin, ...gone.map(each => ({ ...each, deletedAt: 0 }))];
        const left = memory.library.templates.filter(each => !gone.includes(each));
        return put({ templates: left, bin }, { ok: true });
      },
      async restore(ids) {
        const back = memory.library.bin.filter(({ template }) => ids.includes(template.id));
        const bin = memory.library.bin.filter(each => !back.includes(each));
        return put({ templates: [...memory.library.templates, ...back], bin }, { ok: true });
      },
      async forget(ids) {
        const bin = memory.library.bin.filter(({ template }) => !ids.includes(template.id));
        return put({ bin }, { ok: true });
      },
      async forgetSecured() {
        return put({ secured: [] }, { ok: true });
      },
      async forgetSetAside(key) {
        const setAside = memory.library.setAside.filter(each => each.key !== key);
        return put({ setAside }, { ok: true });
      },
      async import({ templates: incoming, choices, kept = {}, onProgress, signal }) {
        onProgress(0.5);
        await memory.importing;
        if (signal.aborted) return { ok: false, failure: 'cancelled' };
        const existing = memory.library.templates.map(({ template }) => template);
        const merge = mergeTemplates(existing, incoming, id => choices[id] ?? 'keep-both');
        const [added, replaced] = [merge.added.length, merge.replaced.length];
        const [skipped, unchanged] = [merge.skipped.length, merge.unchanged.length];
        const all = merge.templates.map(each => storedTemplate(each, { kept: kept[each.id] ?? [] }));
        return put({ templates: all }, { ok: true, added, replaced, skipped, unchanged });
      },
      async setSynced(ids, synced) {
        const all = memory.library.templates.map(each =>
          ids.includes(each.template.id) ? { ...each, synced } : each,
        );
        return put({ templates: all }, { ok: true });
      },
    },
  };
  function put<Result>(part: Partial<Library>, result: Result): Result {
    memory.library = { ...memory.library, ...part };
    memory.changed();
    return result;
  }
  return memory;
}
