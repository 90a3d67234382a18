import * as React from 'react';
import { siteLink } from '../../chrome/siteLink';
import type { ContentProps } from '../ContentProps';
import { Shimmer } from '../Shimmer';
import { ItemsOfView } from './ItemsOfView';
import type { ViewContent } from './useRows';

function ViewSwitcher({ content: { view, views, list }, look }: Pick<ContentProps<ViewContent>, 'content' | 'look'>): React.ReactElement {
  return (
    <nav className="viewSwitcher" aria-label={`Views of ${list.title}`}>
      <ul>
        {views.map(({ id, title, url }) => <li key={id}><a href={siteLink(url, look)} aria-current={id === view.id ? 'page' : undefined}>{title}</a></li>)}
      </ul>
    </nav>
  );
}

/** A list as SharePoint's own list page shows it. */
export function ViewPage(props: ContentProps<ViewContent>): React.ReactElement {
  const { content, isReady } = props;
  const { title, description } = content.list;
  return (
    <>
      <div className="listHeader">
        <h1>{title}</h1>
        {description !== '' && <p><bdi>{description}</bdi></p>}
      </div>
      <ViewSwitcher {...props} />
      {isReady ? <ItemsOfView {...props} /> : <Shimmer />}
    </>
  );
}
