import * as React from 'react';
import { messageOf } from '../../rest/RestError';
import type { ContentProps } from '../ContentProps';
import { DeleteDialog } from '../DeleteDialog';
import { Failure } from '../Failure';
import { FormattingNote } from '../formatting/FormattingNote';
import { formLink } from '../listLinks';
import { hasRight, type ListRow } from '../listRest';
import { Shimmer } from '../Shimmer';
import { useDeletion, type Deletion } from '../useDeletion';
import { FilterNote } from './FilterNote';
import { ItemTable } from './ItemTable';
import { Pager } from './Pager';
import { useRows, type ViewContent, type ViewData } from './useRows';
import { useViewPlace, type ViewPlaceState } from './useViewPlace';
import { SavedNote } from './SavedNote';
import { useSavedItem } from './useSavedItem';
import { useShown } from './useShown';
import { ViewCommands } from './ViewCommands';

function EmptyView({ hasItems, mayAdd }: { readonly hasItems: boolean; readonly mayAdd: boolean }): React.ReactElement {
  if (hasItems) return <p className="listEmpty">There is nothing to show in this view. Another view may show more.</p>;
  return <p className="listEmpty">This list is empty.{mayAdd && ' Choose “New item” to add the first one.'}</p>;
}

function DeletionState({ deletion: { state, confirm, cancel } }: { readonly deletion: Deletion }): React.ReactElement | null {
  switch (state.kind) {
    case 'idle': return null;
    case 'failed': return <Failure reasons={state.reasons} />;
    default: return <DeleteDialog items={state.items} isDeleting={state.kind === 'deleting'} onConfirm={confirm} onCancel={cancel} />;
  }
}

interface LoadedProps extends ContentProps<ViewContent>, ViewPlaceState {
  readonly data: ViewData;
  reload(): void;
}

function Loaded(props: LoadedProps): React.ReactElement {
  const { data, content, rest, look, locale, place, goTo, reload } = props;
  const { list, view } = content;
  const { fields, formatting, grouping } = useShown(data, content, props.viewer);
  const [selected, setSelected] = React.useState<readonly string[]>([]);
  const saved = useSavedItem();
  const [announcement, setAnnouncement] = React.useState('');
  const commands = React.useRef<HTMLElement>(null);
  const deletion = useDeletion(rest, list, count => {
    setSelected([]);
    setAnnouncement(count === 1 ? 'The item is deleted.' : `${count} items are deleted.`);
    commands.current?.focus(); // the pressed button has gone with the selection
    reload();
  });
  const mayAdd = hasRight(data.FolderPermissions, 'add');
  const mayChange = (row: ListRow): boolean => hasRight(row.PermMask, 'edit') || hasRight(row.PermMask, 'delete');
  const hasCommands = mayAdd || data.Row.some(mayChange);
  const rows = data.Row.filter(row => selected.includes(String(row.ID)));
  return (
    <>
      {hasCommands && <ViewCommands ref={commands} list={list} look={look} mayAdd={mayAdd} rows={rows} onDelete={() => deletion.ask(rows)} onClear={() => setSelected([])} />}
      <DeletionState deletion={deletion} />
      {saved !== undefined && announcement === '' && <SavedNote row={data.Row.find(({ ID }) => ID === saved)} link={formLink(list, look, 'display', saved)} />}
      <div className="hubAnnouncement" role="status">{announcement}</div>
      <FormattingNote problems={formatting.problems} isOwner={hasRight(data.FolderPermissions, 'manageList')} />
      <FilterNote filters={place.filters} fields={data.fields} onClear={() => goTo({ sort: place.sort, filters: [] })} />
      {data.Row.length === 0
        ? <EmptyView hasItems={data.hasItems} mayAdd={mayAdd} />
        : <ItemTable
          name={`${list.title}, ${view.title}`} data={data} fields={fields} grouping={grouping} sort={place.sort} onSort={sort => goTo({ filters: place.filters, sort })}
          selected={selected} saved={saved} onSelect={data.Row.some(mayChange) ? setSelected : undefined}
          page={{ locale, look, formatting, itemLink: row => formLink(list, look, 'display', String(row.ID)) }}
        />}
      <Pager data={data} locale={locale} place={place} onPage={paging => { setSelected([]); goTo({ ...place, paging }); }} />
    </>
  );
}

/** Everything of the view page that REST answers. */
export function ItemsOfView(props: ContentProps<ViewContent>): React.ReactElement {
  const { content, rest } = props;
  const place = useViewPlace();
  const [rows, reload] = useRows(rest, content, place.place);
  switch (rows.kind) {
    case 'loading': return <Shimmer />;
    case 'failed': return (
      <Failure reasons={['The items could not be read.', messageOf(rows.error)]}>
        <button type="button" className="secondary" onClick={reload}>Try again</button>
      </Failure>
    );
    case 'loaded': return <Loaded {...props} {...place} data={rows.value} reload={reload} />;
  }
}
