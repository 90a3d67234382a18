import type { ComponentReference } from './components';

export const REACT: ComponentReference = { type: 'component', id: '0d910c1c-13b9-4e1c-9aa4-b008c5e42d7d', version: '17.0.1' };
export const REACT_DOM: ComponentReference = { type: 'component', id: 'aa0a46ec-1505-43cd-a44a-93f3a5aa460a', version: '17.0.1' };

/** Bundles that the hub builds itself; all but the Graph client have ids of our own making. */
export interface HubBundle extends ComponentReference {
  readonly name: string;
  readonly file: string;
  /** Modules that stay outside the bundle and come from the loader. */
  readonly externals: readonly string[];
}

const bundle = (name: string, id: string, version: string, externals: readonly string[]): HubBundle =>
  ({ type: 'component', id, version, name, file: `${name}.js`, externals });

export const FLUENT_BUNDLE = bundle('hub-fluent', '5b1d0000-0000-4000-8000-00000000f1e7', '1.0.0', ['react', 'react-dom', '@microsoft/load-themed-styles']);
export const STAND_INS_BUNDLE = bundle('hub-stand-ins', '5b1d0000-0000-4000-8000-0000000057a9', '1.0.0', ['@microsoft/sp-core-library', 'react-dom']);
/** The Graph SDK's own component id, which `@microsoft/sp-http-msgraph` asks for. */
export const GRAPH_BUNDLE = bundle('ms-graph-v3', '32b9363b-09ff-4959-929a-cab2663fb223', '3.0.2', []);
export const APPLICATION_BUNDLE = bundle('hub-app', '7a9c0000-aaaa-4000-8000-0000000000aa', '1.0.0', [
  'react', 'react-dom', '@microsoft/load-themed-styles', '@microsoft/sp-core-library', '@microsoft/sp-application-base',
  '@microsoft/sp-webpart-base', '@microsoft/sp-component-base', '@microsoft/sp-loader', '@microsoft/sp-http', '@microsoft/sp-http-base'
]);

export const HUB_BUNDLES: readonly HubBundle[] = [FLUENT_BUNDLE, STAND_INS_BUNDLE, GRAPH_BUNDLE, APPLICATION_BUNDLE];
