import { LayoutTemplate, Plus, Upload } from 'lucide-react';
import { useCallback, useState } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import { exportLibrary } from '../../utils/templates/export/export-library.ts';
import type { Library } from '../../utils/templates/library.ts';
import { Button } from '../ui/button.tsx';
import { downloadText } from '../ui/copy-and-download.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useSelection } from '../ui/selection.ts';
import type { Entry } from './entry.ts';
import { type ListFilter, ListTools, useFoundEntries } from './list-filter.tsx';
import { SelectionTools } from './selection-tools.tsx';
import { TemplateList } from './template-list.tsx';
import type { TemplatesState } from './use-templates-page.ts';

const templatesOf = (entries: readonly Entry[]) => entries.map(({ template }) => template);

interface ListPartProps {
  readonly library: Library;
  readonly page: TemplatesState;
}

/** The list of templates with its search, and what can be done with those that are selected. */
export function ListPart({ library, page }: ListPartProps) {
  const [filter, setFilter] = useState<ListFilter>({ query: '', tag: '', order: 'name' });
  const { selected, select, selectNone } = useSelection();
  const { all, found, tags } = useFoundEntries(library, filter);
  const onSelect = useCallback((key: string, wanted: boolean) => select([key], wanted), [select]);
  const chosen = selected.size === 0 ? [] : all.filter(({ key }) => selected.has(key));
  const own = chosen.flatMap(({ stored }) => stored ?? []);
  const { panel, actions } = page;
  if (all.length === 0) return <NoTemplates page={page} />;
  return (
    <>
      <ListTools
        filter={filter}
        tags={tags}
        onChange={part => setFilter(before => ({ ...before, ...part }))}
      />
      {found.length > 0 ? (
        <TemplateList
          entries={found}
          selected={selected}
          open={panel.kind === 'preview' ? panel.key : null}
          onOpen={page.open}
          onSelect={onSelect}
        />
      ) : (
        <p className="quiet">
          {sentence(tags.length > 0 ? 'templates_none_found' : 'portal_templates_none_found')}
        </p>
      )}
      <SelectionTools
        count={chosen.length}
        all={found.length > 0 && found.every(({ key }) => selected.has(key))}
        changeable={own.length > 0 && !library.partial}
        onSelectAll={wanted =>
          wanted
            ? select(
                found.map(({ key }) => key),
                true,
              )
            : selectNone()
        }
        onExport={button => {
          const wanted = chosen.length > 0 ? chosen : all;
          page.show({ kind: 'export', keys: new Set(wanted.map(({ key }) => key)) });
          // All of them are wanted as a file; other formats are in the panel.
          if (chosen.length === 0) downloadText(exportLibrary('template', templatesOf(all), false), button);
        }}
        onDelete={() => {
          if (panel.kind !== 'edit') page.show({ kind: 'none' });
          actions.remove(own);
          selectNone();
        }}
        onTag={(tag, wanted) => actions.tag(own, tag, wanted)}
      />
    </>
  );
}

/** What a new library offers. */
function NoTemplates({ page }: Pick<ListPartProps, 'page'>) {
  return (
    <EmptyState icon={LayoutTemplate} title={sentence('templates_empty_title')}>
      <p>{sentence('templates_empty_text')}</p>
      <div className="tool-line">
        <AddButtons page={page} />
      </div>
    </EmptyState>
  );
}

/** The ways in which templates come into the library. */
export function AddButtons({ page: { startNew, show } }: Pick<ListPartProps, 'page'>) {
  return (
    <>
      <Button kind="main" onClick={startNew}>
        <Plus size={14} aria-hidden="true" />
        {sentence('templates_new')}
      </Button>
      <Button onClick={() => show({ kind: 'import' })}>
        <Upload size={14} aria-hidden="true" />
        {sentence('templates_import_action')}
      </Button>
    </>
  );
}
