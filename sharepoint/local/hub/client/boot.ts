import { readPageData } from './readPageData';

declare global {
  interface Window {
    _spPageContextInfo: object;
    spClientSidePageContext: object;
    FabricConfig?: { fontBaseUrl?: string; iconBaseUrl?: string };
    requirejs: { config(settings: { baseUrl: string }): void };
    spModuleLoader: {
      _isTelemetryDisabled: boolean;
      _isRedirectDisabled: () => boolean;
      start(preloaded: object, onError: (error: unknown) => void): Promise<unknown>;
    };
  }
}

const GRAPH = 'https://graph.microsoft.com/';

/**
 * Graph's address stays in the code under test (its SDK sends no token to a plain-http host); only the request goes to the local tenant.
 * The header tells the tenant, as a proxy would, so that its links to further pages lead to Graph's address again.
 */
function sendGraphToTenant(): void {
  const send = window.fetch.bind(window);
  window.fetch = async (input, init): Promise<Response> => {
    if (!(input instanceof Request ? input.url : String(input)).startsWith(GRAPH)) return send(input, init);
    const request = new Request(input, init);
    const { method, headers, signal, credentials, cache } = request;
    headers.set('X-Forwarded-Host', 'graph.microsoft.com');
    // Read here: a request made from another one streams its body, which Chromium sends over HTTP/2 only.
    const body = method === 'GET' || method === 'HEAD' ? undefined : await request.arrayBuffer();
    return send(`${location.origin}/graph/${request.url.slice(GRAPH.length)}`, { method, headers, signal, credentials, cache, body });
  };
}

function reportFailure(error: unknown): void {
  console.error('The page could not start.', error);
  document.documentElement.dataset.hubState = 'failed';
}

performance.mark('hub-start');
const { preloaded } = readPageData();
window._spPageContextInfo = preloaded.spPageContextInfo;
window.spClientSidePageContext = preloaded;
// Fluent would otherwise fetch fonts and icons from Microsoft's content network.
window.FabricConfig = { fontBaseUrl: '', iconBaseUrl: '/_hub/fonts/' };
sendGraphToTenant();

// Runs after RequireJS and the assembly: all are deferred scripts, in this order.
document.addEventListener('DOMContentLoaded', () => {
  // Microsoft's loader would eval its own copy of the same RequireJS, which the page's policy forbids, and set this base URL.
  window.requirejs.config({ baseUrl: 'https://relative-path.invalid' });
  window.spModuleLoader._isTelemetryDisabled = true;
  window.spModuleLoader._isRedirectDisabled = (): boolean => true;
  window.spModuleLoader.start(preloaded, reportFailure).catch(reportFailure);
});
