import { AadTokenProviders, SPEvent, type TokenProvider } from './privateApi';

const TOKEN_LIFETIME_S = 3600;

function base64Url(value: object): string {
  return btoa(JSON.stringify(value)).replace(/=+$/, '').replace(/\+/g, '-').replace(/\//g, '_');
}

/** An unsigned token: enough for the local tenant to know who calls, and worthless anywhere else. */
function localToken(audience: string, userPrincipalName: string): string {
  const expires = Math.floor(Date.now() / 1000) + TOKEN_LIFETIME_S;
  return `${base64Url({ alg: 'none', typ: 'JWT' })}.${base64Url({ aud: audience, upn: userPrincipalName, exp: expires })}.`;
}

/** Makes AadHttpClient and MSGraphClientV3 call as the person of the page, without Microsoft's sign-in. */
export function signIn(userPrincipalName: string): void {
  const getToken = (resource: string): Promise<string> => Promise.resolve(localToken(resource, userPrincipalName));
  const provider: TokenProvider = {
    getToken,
    _getTokenInternal: getToken,
    _getTokenData: async resource => ({ accessToken: await getToken(resource) }),
    _ensureState: () => Promise.resolve(),
    tokenAcquisitionEvent: new SPEvent('hub:tokenAcquisition'),
    onBeforeRedirectEvent: new SPEvent('hub:beforeRedirect'),
    popupEvent: new SPEvent('hub:popup')
  };
  AadTokenProviders._initialize(provider, AadTokenProviders.preAuthorizedConfiguration);
}
