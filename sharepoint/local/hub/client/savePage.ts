import type { ServiceScope } from '@microsoft/sp-core-library';
import { SPHttpClient } from '@microsoft/sp-http';

interface ODataError {
  readonly 'odata.error'?: { readonly message?: { readonly value?: string } };
}

function reasonIn(body: string): string {
  try {
    return (JSON.parse(body) as ODataError)['odata.error']?.message?.value ?? body;
  } catch {
    return body;
  }
}

/**
 * Saves through SharePoint's own client, which adds a form digest and renews it.
 * @throws Error with what the server answered
 */
export async function savePage(scope: ServiceScope, pageApi: string, content: string): Promise<void> {
  const client = scope.consume(SPHttpClient.serviceKey);
  const response = await client.post(`${pageApi}/savepage`, SPHttpClient.configurations.v1, {
    // SPHttpClient asks for OData 4 by itself; the pages API is used with version 3 here, as PnPjs does.
    headers: { accept: 'application/json;odata=nometadata', 'content-type': 'application/json;odata=nometadata', 'odata-version': '3.0' },
    body: JSON.stringify({ CanvasContent1: content })
  });
  const answer = await response.text();
  if (!response.ok) throw new Error(`${response.status} ${reasonIn(answer)}`.slice(0, 300));
}
