import * as applicationBase from '@microsoft/sp-application-base';
import * as componentBase from '@microsoft/sp-component-base';
import * as coreLibrary from '@microsoft/sp-core-library';
import type { DisplayMode, ServiceKey, ServiceScope, SPEventArgs } from '@microsoft/sp-core-library';
import * as httpBase from '@microsoft/sp-http-base';
import type { IClientSideWebPartManifest } from '@microsoft/sp-module-interfaces';
import * as webPartBase from '@microsoft/sp-webpart-base';
import type { WebPartData } from '../canvas/canvas';

/** What `loadWebPart` takes. */
export interface WebPartPlace {
  readonly domElement: HTMLElement;
  readonly instanceId: string;
  readonly manifest: WebPartManifest;
  readonly displayMode: DisplayMode;
  readonly webPartData: WebPartData;
  /** False when the part comes from the toolbox. */
  readonly addedFromPersistedData: boolean;
  readonly formFactor: number;
  readonly pageLayoutType: string;
  readonly serviceScope: ServiceScope;
}

export type WebPartManifest = IClientSideWebPartManifest<object>;

export interface WebPartManager {
  loadWebPart(place: WebPartPlace): Promise<void>;
  getWebPartManifests(): WebPartManifest[];
  _setDisplayMode(mode: DisplayMode): Promise<void>;
  serialize(instanceId: string): Map<string, WebPartData | undefined>;
  disposeWebparts(instanceId: string): void;
  onWebPartDelete(instanceId: string): void;
  requestPropertyPaneAction(instanceId: string, action: 'Open' | 'Close' | 'Toggle'): void;
  isPropertyPaneOpen(): boolean;
}

export interface WebPartHost {
  readonly serviceScope: ServiceScope;
}

type TokenEvent = coreLibrary.SPEvent<SPEventArgs>;

/** The token source behind AadHttpClient and MSGraphClientV3. */
export interface TokenProvider {
  getToken(resource: string): Promise<string>;
  _getTokenInternal(resource: string): Promise<string>;
  _getTokenData(resource: string): Promise<{ accessToken: string }>;
  _ensureState(): Promise<void>;
  readonly tokenAcquisitionEvent: TokenEvent;
  readonly onBeforeRedirectEvent: TokenEvent;
  readonly popupEvent: TokenEvent;
}

interface PlaceholderManager {
  registerPlaceholders(): void;
  _enable(): void;
}

interface Application {
  readonly context: { readonly serviceScope: ServiceScope };
}

export const { BaseApplication, _PlaceholderManager: PlaceholderManager } = applicationBase as unknown as {
  BaseApplication: new () => Application;
  _PlaceholderManager: { readonly serviceKey: ServiceKey<PlaceholderManager> };
};

export const { _MinimalWebPartHost: MinimalWebPartHost, _ClientSideWebPartManagerFactory: WebPartManagerFactory, WebPartFormFactor } = webPartBase as unknown as {
  _MinimalWebPartHost: new (scope: ServiceScope) => WebPartHost;
  _ClientSideWebPartManagerFactory: { create(host: WebPartHost): WebPartManager };
  WebPartFormFactor: { readonly Standard: number };
};

/** The public type hides the constructor. */
export const { SPEvent } = coreLibrary as unknown as { SPEvent: new (name: string) => TokenEvent };

export type SettableThemeProvider = componentBase.ThemeProvider & { _setTheme(theme: componentBase.IReadonlyTheme): void };

export const { ThemeProvider } = componentBase as unknown as {
  ThemeProvider: {
    new (scope: ServiceScope, theme: componentBase.IReadonlyTheme): SettableThemeProvider;
    readonly serviceKey: ServiceKey<SettableThemeProvider>;
  };
};

export const { _AadTokenProviders: AadTokenProviders } = httpBase as unknown as {
  _AadTokenProviders: { _initialize(configurable: TokenProvider, preAuthorized: object): void; readonly preAuthorizedConfiguration: object };
};
