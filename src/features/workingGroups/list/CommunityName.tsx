import * as React from 'react';
import { useGroupsShared } from '../GroupsContext';

/** The name of a community, which opens its details where a finder of the page shows it. A plain anchor otherwise, for other tabs and for copying. */
export function CommunityName({ id, name }: { readonly id: number | undefined; readonly name: string }): React.ReactElement {
  const { communityLinks } = useGroupsShared();
  if (!communityLinks || id === undefined) return <>{name}</>;
  const open = (event: React.MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    communityLinks.open(id);
  };
  // SharePoint's page router leaves such a link alone (learn.microsoft.com/sharepoint/dev/spfx/hyperlinking)
  return <a href={communityLinks.hrefOf(id)} data-opens-details={id} data-interception="off" onClick={open}>{name}</a>;
}
