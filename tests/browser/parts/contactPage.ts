import type { Locator, Page } from 'playwright-core';

export const contactOn = (page: Page): Locator => page.getByRole('region', { name: 'Contact us' });
export const messageOn = (page: Page): Locator => contactOn(page).getByRole('textbox', { name: 'Message (required)' });
export const arrivedOn = (page: Page): Locator => contactOn(page).getByRole('heading', { name: 'Your message has arrived' });

export async function fillMessage(page: Page, subject: string, message: string): Promise<void> {
  await contactOn(page).getByRole('textbox', { name: 'Subject (required)' }).fill(subject);
  await messageOn(page).fill(message);
}

/** Nobody reads and writes as fast as a test, and the form takes who does for a machine: the page's clock goes on as if somebody had. */
export async function sendMessage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + 10_000;
  });
  await contactOn(page).getByRole('button', { name: /^Send to / }).click();
}
