import * as React from 'react';
import type { PageData, ThemeName } from '../../page/PageData';
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

/** Links inside the site keep the look and the language; the person is in a cookie. */
function keepingChoices(path: string, theme: ThemeName, locale: string): string {
  return `${path}?${new URLSearchParams({ theme, locale }).toString()}`;
}

export function SiteHeader({ data, theme }: { readonly data: PageData; readonly theme: ThemeName }): React.ReactElement {
  const home = keepingChoices(data.site.url, theme, data.locale);
  return (
    <section className="siteHeader" aria-label="Site header">
      <a className="siteHeader-site" href={home}>
        <span className="siteHeader-logo" aria-hidden="true">{initials(data.site.title)}</span>
        <span className="siteHeader-title">{data.site.title}</span>
      </a>
      <nav aria-label="Site" className="siteNavigation">
        <ul>
          <li><a href={home}>Home</a></li>
          <li><a href={keepingChoices(data.page.url, theme, data.locale)} aria-current="page">{data.page.title}</a></li>
        </ul>
      </nav>
    </section>
  );
}
