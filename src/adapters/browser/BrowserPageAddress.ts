import type { PageAddress } from '../../domain/finding/PageAddress';

type Parameters = Readonly<Record<string, string | undefined>>;

/** Part of the Navigation API, where the browser has it; TypeScript's library does not know it yet. */
interface NavigationWindow extends Window {
  readonly navigation?: EventTarget;
}

/** Tells the other parts of the page of a change: the browser has no event for what scripts do, but for the Navigation API. */
const CHANGED = 'community-hub.address';

/** The address of the page that the browser shows. Keeps what others have in it: their parameters letter by letter, the fragment, their state. */
export class BrowserPageAddress implements PageAddress {
  private known: string;

  /** @param names of the parameters whose changes are of interest */
  public constructor(private readonly names: readonly string[], private readonly browser: NavigationWindow = window) {
    this.known = this.ours();
  }

  public read(): URLSearchParams {
    return new URLSearchParams(this.browser.location.search);
  }

  public write(parameters: Parameters, step: 'push' | 'replace'): void {
    const { history, location } = this.browser;
    const url = this.addressWith(parameters);
    if (url === location.pathname + location.search + location.hash) return;
    this.known = valuesOf(this.names, new URLSearchParams(searchWith(location.search, parameters)));
    // SharePoint's page router finds its own in the state of an entry (assumption: it may find the same in the next one)
    if (step === 'push') history.pushState(history.state, '', url);
    else history.replaceState(history.state, '', url);
    this.browser.dispatchEvent(new Event(CHANGED));
  }

  public linkWith(parameters: Parameters): string {
    return this.browser.location.origin + this.addressWith(parameters);
  }

  /** Hears our own parts everywhere; of other scripts only browsers with the Navigation API tell. */
  public subscribe(onChange: () => void): () => void {
    const check = (): void => {
      const now = this.ours();
      if (now === this.known) return;
      this.known = now;
      onChange();
    };
    const { browser } = this;
    browser.addEventListener('popstate', check);
    browser.addEventListener(CHANGED, check);
    browser.navigation?.addEventListener('currententrychange', check);
    return () => {
      browser.removeEventListener('popstate', check);
      browser.removeEventListener(CHANGED, check);
      browser.navigation?.removeEventListener('currententrychange', check);
    };
  }

  private ours(): string {
    return valuesOf(this.names, this.read());
  }

  private addressWith(parameters: Parameters): string {
    const { pathname, search, hash } = this.browser.location;
    return pathname + searchWith(search, parameters) + hash;
  }
}

const valuesOf = (names: readonly string[], parameters: URLSearchParams): string => JSON.stringify(names.map(name => parameters.get(name)));

/** Changes parameters in their places; new ones follow. */
function searchWith(search: string, parameters: Parameters): string {
  const left = new Map(Object.entries(parameters));
  const kept = search.replace(/^\?/, '').split('&').flatMap(piece => {
    const [name] = [...new URLSearchParams(piece).keys()];
    if (name === undefined || !Object.prototype.hasOwnProperty.call(parameters, name)) return piece ? [piece] : [];
    const value = left.get(name);
    left.delete(name);
    return value === undefined ? [] : [written(name, value)];
  });
  const added = [...left].flatMap(([name, value]) => (value === undefined ? [] : [written(name, value)]));
  const pieces = [...kept, ...added];
  return pieces.length > 0 ? `?${pieces.join('&')}` : '';
}

/** As forms write it, which never fails; the tilde stays as it is, since it needs no escape in an address (RFC 3986, 2.3). */
function written(name: string, value: string): string {
  return new URLSearchParams([[name, value]]).toString().replace(/%7E/g, '~');
}
