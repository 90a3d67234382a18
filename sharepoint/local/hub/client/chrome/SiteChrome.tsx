import * as React from 'react';
import type { ChromeData, ThemeName } from '../../page/PageData';
import { Icon } from './Icon';
import { ListsMenu } from './ListsMenu';
import { siteLink } from './siteLink';

function initials(name: string): string {
  return name.split(' ').slice(0, 2).map(word => word[0].toUpperCase()).join('');
}

export function SuiteBar({ data }: { readonly data: ChromeData }): React.ReactElement {
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

interface SiteHeaderProps {
  readonly data: ChromeData;
  readonly theme: ThemeName;
  /** Before the scripts have started. */
  readonly disabled: boolean;
}

export function SiteHeader({ data, theme, disabled }: SiteHeaderProps): React.ReactElement {
  const { site, homePage, address, mayEdit } = data;
  const link = (path: string): string => siteLink(path, { theme, locale: data.locale });
  return (
    <section className="siteHeader" aria-label="Site header">
      <a className="siteHeader-site" href={link(site.url)}>
        <span className="siteHeader-logo" aria-hidden="true">{initials(site.title)}</span>
        <span className="siteHeader-title">{site.title}</span>
      </a>
      <nav aria-label="Site" className="siteNavigation">
        <ul>
          <li><a href={link(site.url)}>Home</a></li>
          <li><a href={link(homePage.url)} aria-current={address === homePage.url ? 'page' : undefined}>{homePage.title}</a></li>
          {mayEdit && <li><ListsMenu siteUrl={site.url} address={address} disabled={disabled} linkTo={link} /></li>}
        </ul>
      </nav>
    </section>
  );
}
