/** Has to run before Fluent does: its style sheets would ask Microsoft's servers for fonts, which the page's policy refuses. */
if (typeof window !== 'undefined') Object.assign(window, { FabricConfig: { fontBaseUrl: '', iconBaseUrl: '/_hub/fonts/' } });

export {};
