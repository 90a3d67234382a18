import type { Browser, Page } from 'playwright-core';
import { expectAccessible, IBM_QUESTIONS } from '../support/accessibility';
import { launchBrowser } from '../support/browser';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());

const show = (body: string): Promise<void> => page.setContent(`<!doctype html><html lang="en"><head><title>A page</title></head><body><main>${body}</main></body></html>`);

test('a page without a fault passes', async () => {
  await show('<h1>Communities</h1><p>Find <a href="/a">a community</a></p>');
  await expectAccessible(page);
});

const FAULTS: readonly (readonly [fault: string, html: string, rules: readonly string[]])[] = [
  ['a picture without words', '<img src="data:,">', ['axe image-alt', 'IBM img_alt_valid']],
  ['text that is too pale', '<p style="color:#aaa">Pale</p>', ['axe color-contrast', 'IBM text_contrast_sufficient']],
  ['a field without a name', '<input type="text">', ['axe label', 'IBM input_label_exists']],
  ['a link without words', '<a href="/a"></a>', ['axe link-name', 'IBM a_text_purpose']],
  ['a role that is none', '<div role="nonsense">x</div>', ['axe aria-roles', 'IBM aria_role_allowed']],
  ['a button that is hidden and yet reached', '<div aria-hidden="true"><button>x</button></div>', ['axe aria-hidden-focus', 'IBM aria_hidden_nontabbable']],
  ['a name that leaves out the label', '<button aria-label="Other">Send</button>', ['axe label-content-name-mismatch', 'IBM label_name_visible']],
  ['a table header without words', '<table><tr><th></th><th>a</th></tr><tr><td>1</td><td>2</td></tr></table>', ['axe empty-table-header']],
  ['a heading that skips levels', '<h4>b</h4>', ['axe heading-order']],
  ['spacing that nobody can change', '<p style="letter-spacing:0.01em !important">x</p>', ['axe avoid-inline-spacing', 'IBM text_spacing_valid']]
];

test('each planted fault is named by every engine that knows it, with its place', async () => {
  await show(`<h1>Communities</h1>${FAULTS.map(([, html], index) => `<div class="fault-${index}">${html}</div>`).join('')}`);
  const { message } = await expectAccessible(page).then(() => new Error('Nothing was found.'), (error: Error) => error);
  const missed = FAULTS.flatMap(([fault, , rules]) => rules.filter(rule => !message.includes(`\n${rule}: `)).map(rule => `${rule}: ${fault}`));
  expect(missed).toEqual([]);
  expect(message).toMatch(/axe image-alt: .*\n {4}<img src="data:,">\n[^]*IBM img_alt_valid: .*\n {4}<img src="data:,">\n {4}\/html\[1\]/);
});

test('what another test scans is left out, and nothing else', async () => {
  await show('<h1>Communities</h1><div id="other"><img src="data:,"></div>');
  await expectAccessible(page, { exclude: ['#other'] });
  await show('<h1>Communities</h1><div id="other"></div><img src="data:,">');
  await expect(expectAccessible(page, { exclude: ['#other'] })).rejects.toThrow('axe image-alt');
});

test('a second scan of a page sees what has changed since the first', async () => {
  await show('<h1>Communities</h1>');
  await expectAccessible(page);
  await page.evaluate(() => document.querySelector('main')!.append(document.createElement('img')));
  await expect(expectAccessible(page)).rejects.toThrow(/axe image-alt[^]*IBM img_alt_valid/);
});

test('a page with a frame is refused, because nothing would look into it', async () => {
  await show('<h1>Communities</h1><iframe title="Inside" srcdoc="<p>x</p>"></iframe>');
  await expect(expectAccessible(page)).rejects.toThrow('frame');
});

test('the rules of Equal Access that are left out exist, and have no way to fail', async () => {
  await show('<h1>Communities</h1>');
  await expectAccessible(page);
  const ways = await page.evaluate(ids => {
    interface Rule { readonly run: () => unknown }
    const { ace } = window as unknown as { readonly ace: { readonly Checker: new () => { readonly engine: { getRule(id: string): Rule | undefined } } } };
    const { engine } = new ace.Checker();
    return ids.map(id => [id, ...new Set(String(engine.getRule(id)?.run).match(/\bRule(?:Pass|Fail|Potential|Manual)\b/g))]);
  }, IBM_QUESTIONS);
  for (const [, ...results] of ways) expect(results).toContain('RulePotential');
  for (const [, ...results] of ways) expect(results).not.toContain('RuleFail');
});
