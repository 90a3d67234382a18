import * as React from 'react';
import * as ReactDom from 'react-dom';
import { HubPage } from './chrome/HubPage';
import { BaseApplication, PlaceholderManager, ThemeProvider } from './privateApi';
import { readPageData } from './readPageData';
import { signIn } from './signIn';
import { applyTheme, registerIcons } from './themes/applyTheme';
import { themeOf } from './themes/themes';
import { WebPartStage } from './WebPartStage';

/** The application that SharePoint's starter loads, in the place of Microsoft's own page application. */
export default class HubApplication extends BaseApplication {
  public _getPageChromeProvider(): undefined {
    return undefined;
  }

  public onRender(): void {
    // The starter calls it for applications with Microsoft's page chrome only.
  }

  protected onLoad(): Promise<void> {
    performance.mark('hub-app');
    const data = readPageData();
    const scope = this.context.serviceScope.startNewChild();
    scope.provide(ThemeProvider.serviceKey, new ThemeProvider(scope, themeOf(data.theme)));
    scope.finish();
    signIn(data.person.userPrincipalName);
    registerIcons();
    applyTheme(data.theme);

    const root = document.getElementById('hubRoot');
    ReactDom.hydrate(React.createElement(HubPage, { data }), root);
    const placeholders = this.context.serviceScope.consume(PlaceholderManager.serviceKey);
    placeholders.registerPlaceholders();
    placeholders._enable();
    // eslint-disable-next-line @rushstack/pair-react-dom-render-unmount -- the application lives as long as its page
    ReactDom.render(React.createElement(HubPage, { data, stage: new WebPartStage(scope, data) }), root);
    return Promise.resolve();
  }
}
