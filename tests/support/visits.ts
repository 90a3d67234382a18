import type { Browser, BrowserContext, CDPSession, Page, ViewportSize } from 'playwright-core';

export interface Visit {
  readonly page: Page;
  /** Closes the page and forgets all that it has left behind. */
  end(): Promise<void>;
}

const STORAGE = 'cookies,local_storage,indexeddb,cache_storage,service_workers';

/** One browser context. A page that stays open keeps its process alive, in which scripts that an earlier page has compiled need not be compiled again. */
class Place {
  private constructor(private readonly context: BrowserContext, private readonly keeper: Page, private readonly debug: CDPSession, private readonly origin: string) {}

  public static async make(browser: Browser, origin: string): Promise<Place> {
    const context = await browser.newContext();
    const keeper = await context.newPage();
    await keeper.goto(`${origin}/favicon.svg`);
    return new Place(context, keeper, await context.newCDPSession(keeper), origin);
  }

  /** Opened by the keeper, because only then Chromium gives it the same process. */
  public async page(size: ViewportSize): Promise<Page> {
    const [page] = await Promise.all([this.context.waitForEvent('page'), this.keeper.evaluate('void (open("about:blank").opener = null)')]);
    await page.setViewportSize(size);
    return page;
  }

  public async clear(): Promise<void> {
    await Promise.all(this.context.pages().filter(page => page !== this.keeper).map(page => page.close()));
    await Promise.all([this.context.setOffline(false), this.context.clearPermissions(), this.context.clearCookies()]);
    await this.debug.send('Storage.clearDataForOrigin', { origin: this.origin, storageTypes: STORAGE });
    await this.debug.send('Network.clearBrowserCache');
  }
}

/** Lends out browser contexts, a page at a time. */
export class Visits {
  private readonly free: Place[] = [];

  public constructor(private readonly browser: Browser, private readonly origin: string) {}

  public async begin(size: ViewportSize): Promise<Visit> {
    const place = this.free.pop() ?? await Place.make(this.browser, this.origin);
    let ended: Promise<void> | undefined;
    const end = async (): Promise<void> => {
      await place.clear();
      this.free.push(place);
    };
    return { page: await place.page(size), end: () => (ended ??= end()) };
  }
}
