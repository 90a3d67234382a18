import * as React from 'react';
import type { PageData } from '../../page/PageData';
import { Icon } from './Icon';

function initials(name: string): string {
  return name.split(' ').slice(0, 2).map(word => word[0].toUpperCase()).join('');
}

export function SuiteBar({ data }: { readonly data: PageData }): React.ReactElement {
  return (
    <div className="suiteBar">
      <a className="suiteBar-home" href="/"><Icon name="waffle" /><span>SharePoint</span></a>
      <span className="suiteBar-person">
        <span className="suiteBar-name">{data.person.name}</span>
        <span className="suiteBar-initials" aria-hidden="true">{initials(data.person.name)}</span>
      </span>
    </div>
  );
}

export function SiteHeader({ data }: { readonly data: PageData }): React.ReactElement {
  return (
    <section className="siteHeader" aria-label="Site header">
      <a className="siteHeader-site" href={data.site.url}>
        <span className="siteHeader-logo" aria-hidden="true">{initials(data.site.title)}</span>
        <span className="siteHeader-title">{data.site.title}</span>
      </a>
      <nav aria-label="Site" className="siteNavigation">
        <ul>
          <li><a href={data.site.url}>Home</a></li>
          <li><a href={data.page.url} aria-current="page">{data.page.title}</a></li>
        </ul>
      </nav>
    </section>
  );
}
