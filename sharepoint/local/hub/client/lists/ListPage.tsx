import * as React from 'react';
import type { ListPageData } from '../../page/ListPageData';
import type { ThemeName } from '../../page/PageData';
import { pageAddress } from '../chrome/pageAddress';
import { SiteHeader, SuiteBar } from '../chrome/SiteChrome';
import { siteLink, type Look } from '../chrome/siteLink';
import { Switchers } from '../chrome/Switchers';
import { NetworkButton } from '../network/NetworkButton';
import { NetworkPanel } from '../network/NetworkPanel';
import { useNetworkSwitch } from '../network/useNetworkSwitch';
import { createRest } from '../rest/createRest';
import { applyPalette } from '../themes/applyPalette';
import { FormPage } from './form/FormPage';
import { ViewPage } from './view/ViewPage';

interface ListContentProps {
  readonly data: ListPageData;
  readonly look: Look;
  readonly isReady: boolean;
}

/** The server knows no origin, and formats nothing. */
const webAddress = (path: string): string => (typeof location === 'undefined' ? path : `${location.origin}${path}`);

function Content({ data: { content, site, locale, person }, look, isReady }: ListContentProps): React.ReactElement {
  const rest = React.useMemo(() => createRest(site.url), [site.url]);
  const shared = { rest, look, locale, isReady, viewer: { me: person.email, currentWeb: webAddress(site.url) } };
  switch (content.kind) {
    case 'view': return <ViewPage content={content} {...shared} />;
    case 'form': return <FormPage content={content} {...shared} />;
    case 'problem': return (
      <div className="listProblem">
        <h1>{content.heading}</h1>
        <p>{content.text}</p>
        <p><a href={siteLink(site.url, look)}>Go to the home page</a></p>
      </div>
    );
  }
}

/** A page of a list in the hub's chrome. The server renders it too; its content is read once the scripts have started. */
export function ListPage({ data }: { readonly data: ListPageData }): React.ReactElement {
  const [theme, setTheme] = React.useState<ThemeName>(data.theme);
  const [isReady, setReady] = React.useState(false);
  const network = useNetworkSwitch(isReady);
  React.useEffect(() => {
    setReady(true);
    if (data.content.kind === 'problem') document.documentElement.dataset.hubState = 'ready';
  }, [data.content.kind]);
  const switchTheme = (next: ThemeName): Promise<void> => {
    setTheme(next);
    history.replaceState(history.state, '', pageAddress({ colours: next }));
    applyPalette(next);
    return Promise.resolve();
  };
  return (
    <>
      <header className="hubTop">
        <Switchers data={data} theme={theme} disabled={!isReady} onTheme={switchTheme}>
          <NetworkButton network={network} disabled={!isReady} />
        </Switchers>
        <SuiteBar data={data} />
      </header>
      <div className="hubShell">
        <div className={`hubScroll${data.content.kind === 'view' ? ' isView' : ''}`}>
          <SiteHeader data={data} theme={theme} disabled={!isReady} />
          <main className="listPage">
            <Content data={data} look={{ theme, locale: data.locale }} isReady={isReady} />
          </main>
        </div>
      </div>
      {network.isOpen && <NetworkPanel takesFocus={network.takesFocus} onClose={network.toggle} />}
    </>
  );
}
