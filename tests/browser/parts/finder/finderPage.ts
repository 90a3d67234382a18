import type { Locator, Page } from 'playwright-core';

/** A member's private channels are asked for once a session; a tenant that has not consented refuses, and the browser's console says so. */
export const NOT_CONSENTED = [/403: GET .*\/graph\/v1\.0\/teams\/[^/]+\/channels/, /status of 403/];

export const finderOn = (page: Page, title = 'Find a community'): Locator => page.getByRole('region', { name: title });
export const searchBoxOn = (page: Page): Locator => page.getByRole('searchbox');
export const detailsOn = (page: Page): Locator => page.getByRole('dialog');

/** How much is shown, in words, for example `3 of 23 communities`; what screen readers are told a moment later reads the same. */
export const untilFound = (page: Page, sentence: string): Promise<void> => page.getByRole('paragraph').filter({ hasText: sentence }).waitFor();

/** What is typed replaces what was there. */
export const searchFor = (page: Page, text: string): Promise<void> => searchBoxOn(page).fill(text);

/** The first button that opens the details of a community with these words in its name, in the view that is shown. */
export const openerOf = (page: Page, community: string): Locator => page.locator('[data-opens]').filter({ hasText: community }).first();

/** Teams with the channels beneath them, as they stand on the page. */
export async function shownFamilies(page: Page): Promise<Record<string, string[]>> {
  return finderOn(page).evaluate(region => Object.fromEntries(
    [...region.querySelectorAll('h3')].map(heading => [
      heading.textContent ?? '',
      [...(heading.closest('li')?.querySelectorAll(':scope ul button') ?? [])].map(name => name.textContent?.trim() ?? '')
    ])
  ));
}
