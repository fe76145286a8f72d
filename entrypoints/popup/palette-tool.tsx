import { FileInput, LayoutTemplate, Moon, Search, Sun, SunMoon } from 'lucide-react';
import { lazy, Suspense, useLayoutEffect, useState } from 'react';
import type { PaletteItem } from '../../components/shell/palette.tsx';
import type { ShellTab } from '../../components/shell/shell.tsx';
import { entriesOf } from '../../components/templates/entry.ts';
import { sentence } from '../../utils/language/sentence.ts';
import { keepSettings } from '../../utils/store/settings.ts';
import type { PageId } from './places.ts';
import { useLibrary } from './use-library.ts';

/** The page opens without it. */
const Palette = lazy(async () => ({ default: (await import('../../components/shell/palette.tsx')).Palette }));

interface PaletteToolProps {
  readonly pages: readonly ShellTab<PageId>[];
  /** Goes to a page, and there begins with a task: `import`, or a template by its key. */
  readonly onGo: (page: PageId, task?: string) => void;
}

/** The button, and the keys Ctrl+K or Cmd+K, that open the palette. */
export function PaletteTool(props: PaletteToolProps) {
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  // As early as the button is there: the keys may follow at once.
  useLayoutEffect(() => {
    const ended = new AbortController();
    const open = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      setFrame(document.querySelector<HTMLElement>('.shell'));
    };
    addEventListener('keydown', open, { signal: ended.signal });
    return () => ended.abort();
  }, []);
  const title = sentence('palette_open');
  return (
    <div className="shell-tools">
      <button
        type="button"
        className="button icon-button"
        aria-label={title}
        title={title}
        aria-haspopup="dialog"
        onClick={({ currentTarget }) => setFrame(currentTarget.closest<HTMLElement>('.shell'))}
      >
        <Search size={16} aria-hidden="true" />
      </button>
      {frame && <OpenPalette {...props} frame={frame} onClose={() => setFrame(null)} />}
    </div>
  );
}

interface OpenPaletteProps extends PaletteToolProps {
  readonly frame: HTMLElement;
  readonly onClose: () => void;
}

const themes = [
  { theme: 'system', title: 'palette_theme_system', icon: SunMoon },
  { theme: 'light', title: 'palette_theme_light', icon: Sun },
  { theme: 'dark', title: 'palette_theme_dark', icon: Moon },
] as const;

/** The library is read for as long as the palette is open. */
function OpenPalette({ pages, onGo, frame, onClose }: OpenPaletteProps) {
  const { library } = useLibrary();
  const templates: readonly PaletteItem[] = (library ? entriesOf(library) : []).map(({ key, template }) => ({
    id: key,
    title: template.name,
    detail: template.webhook.name ?? undefined,
    icon: LayoutTemplate,
    onChoose: () => onGo('templates', key),
  }));
  const actions: readonly PaletteItem[] = [
    {
      id: 'import',
      title: sentence('palette_import'),
      icon: FileInput,
      onChoose: () => onGo('templates', 'import'),
    },
    ...themes.map(({ theme, title, icon }) => ({
      id: theme,
      title: sentence(title),
      icon,
      onChoose: () => void keepSettings({ theme }).catch(() => {}),
    })),
  ];
  const groups = [
    {
      title: sentence('palette_pages'),
      items: pages.map(({ id, title, icon }) => ({ id, title, icon, onChoose: () => onGo(id) })),
    },
    { title: sentence('palette_actions'), items: actions },
    { title: sentence('page_templates'), items: templates },
  ];
  return (
    <Suspense>
      <Palette groups={groups} frame={frame} onClose={onClose} />
    </Suspense>
  );
}
