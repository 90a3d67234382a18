import * as React from 'react';
import { createRest } from '../rest/createRest';
import { messageOf } from '../rest/RestError';
import { useLoading } from '../rest/useLoading';
import { Icon } from './Icon';

const MENU_ID = 'hubLists';
const LISTS = 'web/lists?$select=Title,DefaultViewUrl&$filter=Hidden eq false and BaseTemplate eq 100&$orderby=Title';

interface RestList {
  readonly Title: string;
  readonly DefaultViewUrl: string;
}

interface MenuProps {
  readonly siteUrl: string;
  readonly address: string;
  readonly linkTo: (path: string) => string;
}

const folderOf = (url: string): string => url.slice(0, url.lastIndexOf('/')).toLowerCase();

function Menu({ siteUrl, address, linkTo }: MenuProps): React.ReactElement {
  const [lists] = useLoading(async () => (await createRest(siteUrl).read<{ value: readonly RestList[] }>(LISTS)).value, siteUrl);
  switch (lists.kind) {
    case 'loading': return <p role="status">Reading the lists …</p>;
    case 'failed': return <p role="alert">The lists could not be read. {messageOf(lists.error)}</p>;
    case 'loaded': return (
      <ul>
        {lists.value.map(({ Title, DefaultViewUrl }) => (
          <li key={DefaultViewUrl}><a href={linkTo(DefaultViewUrl)} aria-current={folderOf(DefaultViewUrl) === folderOf(address) ? 'page' : undefined}>{Title}</a></li>
        ))}
      </ul>
    );
  }
}

/** The lists of the site, for people who may edit them; read when it is opened. */
export function ListsMenu({ disabled, ...menu }: MenuProps & { readonly disabled: boolean }): React.ReactElement {
  const [isOpen, setOpen] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  const onKeyDown = ({ key }: React.KeyboardEvent): void => {
    if (key !== 'Escape' || !isOpen) return;
    setOpen(false);
    button.current?.focus();
  };
  const onBlur = ({ currentTarget, relatedTarget }: React.FocusEvent<HTMLElement>): void => {
    if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) setOpen(false);
  };
  return (
    <div className="listsMenu" role="presentation" onKeyDown={onKeyDown} onBlur={onBlur}>
      <button type="button" ref={button} className="listsMenu-button" disabled={disabled} aria-expanded={isOpen} aria-controls={isOpen ? MENU_ID : undefined} onClick={() => setOpen(!isOpen)}>
        Lists<Icon name="chevron" />
      </button>
      {isOpen && <div id={MENU_ID} className="listsMenu-items"><Menu {...menu} /></div>}
    </div>
  );
}
