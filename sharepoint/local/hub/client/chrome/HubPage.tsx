import * as React from 'react';
import type { PageData, ThemeName } from '../../page/PageData';
import { NetworkButton } from '../network/NetworkButton';
import { NetworkPanel } from '../network/NetworkPanel';
import { useNetworkSwitch } from '../network/useNetworkSwitch';
import type { PartStage } from '../PartStage';
import { CanvasView } from './CanvasView';
import { CommandBar } from './CommandBar';
import { pageAddress } from './pageAddress';
import { SiteHeader, SuiteBar } from './SiteChrome';
import { Switchers } from './Switchers';
import { usePageEditor } from './usePageEditor';

export interface HubPageProps {
  readonly data: PageData;
  /** Absent on the server and until SharePoint's runtime has started: every control is disabled till then. */
  readonly stage?: PartStage;
}

function NotBuilt(): React.ReactElement {
  return <p className="pageNotice" role="note">No web parts have been built yet: <code>release/manifests</code> is empty. Build them, then reload this page.</p>;
}

/** The whole page. The server renders it too, so that nothing moves when the scripts arrive. */
export function HubPage({ data, stage }: HubPageProps): React.ReactElement {
  const [theme, setTheme] = React.useState<ThemeName>(data.theme);
  const editor = usePageEditor(data, stage);
  const network = useNetworkSwitch(stage !== undefined);
  const switchTheme = async (next: ThemeName): Promise<void> => {
    setTheme(next);
    history.replaceState(null, '', pageAddress({ colours: next }));
    await stage?.setTheme(next);
  };
  return (
    <>
      <header className="hubTop">
        <Switchers data={data} theme={theme} disabled={!stage} onTheme={switchTheme}>
          <NetworkButton network={network} disabled={!stage} />
        </Switchers>
        <SuiteBar data={data} />
      </header>
      <div className="hubShell">
        <div className="hubScroll" id="spPageChromeAppDiv" data-is-scrollable="true" data-automation-id="contentScrollRegion">
          <div data-sp-placeholder="Top" />
          <SiteHeader data={data} theme={theme} disabled={!stage} />
          {data.mayEdit && <CommandBar editor={editor} disabled={!stage} />}
          <main id="spPageCanvasContent">
            <h1 className="pageTitle">{data.page.title}</h1>
            {!data.built && <NotBuilt />}
            <CanvasView editor={editor} stage={stage} />
          </main>
          <div data-sp-placeholder="Bottom" />
        </div>
        <div id="spPropertyPaneContainer" />
      </div>
      {network.isOpen && <NetworkPanel takesFocus={network.takesFocus} onClose={network.toggle} />}
      <div className="hubAnnouncement" role="status">{editor.announcement}</div>
    </>
  );
}
