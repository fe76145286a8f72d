import { type SentenceKey, sentence } from '../../utils/language/sentence.ts';
import type { Library } from '../../utils/templates/library.ts';

export type LibraryView = 'templates' | 'bin' | 'set-aside';

interface LibraryViewsProps {
  readonly library: Library;
  readonly view: LibraryView;
  readonly onView: (view: LibraryView) => void;
}

/** Switches between the templates, the bin, and, where there is any, what was set aside. */
export function LibraryViews({ library, view, onView }: LibraryViewsProps) {
  const views: readonly (readonly [LibraryView, SentenceKey, number])[] = [
    ['templates', 'templates_list', library.templates.length + library.team.length],
    ['bin', 'templates_bin', library.bin.length],
    ['set-aside', 'templates_set_aside', library.setAside.length],
  ];
  return (
    <fieldset className="library-views" aria-label={sentence('templates_views')}>
      {views
        .filter(([id, , count]) => id !== 'set-aside' || count > 0)
        .map(([id, key, count]) => (
          <button
            key={id}
            type="button"
            className="button"
            data-kind="quiet"
            aria-pressed={view === id}
            onClick={() => onView(id)}
          >
            {sentence(key)} <span className="view-count">{library.partial && id === 'bin' ? '' : count}</span>
          </button>
        ))}
    </fieldset>
  );
}
