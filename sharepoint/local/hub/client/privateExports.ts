/** Exports that Microsoft's public types leave out and the hub stands on. The conformance test checks them one by one. */
export const PRIVATE_EXPORTS: Readonly<Record<string, readonly string[]>> = {
  '@microsoft/sp-application-base': ['BaseApplication', '_PlaceholderManager'],
  '@microsoft/sp-webpart-base': ['_MinimalWebPartHost', '_ClientSideWebPartManagerFactory', 'WebPartFormFactor'],
  '@microsoft/sp-core-library': ['SPEvent'],
  '@microsoft/sp-component-base': ['ThemeProvider'],
  '@microsoft/sp-http-base': ['_AadTokenProviders']
};
