import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** WCAG 2.2 A and AA, and what EN 301 549 asks beyond. */
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'best-practice'];
const IBM_POLICIES = ['WCAG_2_2', 'IBM_Accessibility'];

export interface ScanOptions {
  /** CSS selectors of what another test scans, with all that is inside; say why beside each. */
  readonly exclude?: readonly string[];
}

/**
 * Faults in the DOM that Microsoft's property pane draws around our fields: the edges of its focus trap, groups that carry a name
 * without a role, and toggles named by their label while they show "On" or "Off". Only these rules on these elements; the rest is scanned.
 */
const PROPERTY_PANE_FAULTS: readonly (readonly [rule: string, selector: string])[] = [
  ['aria_hidden_nontabbable', '#spPropertyPaneContainer [data-is-focus-trap-zone-bumper]'],
  ['aria_attribute_valid', '#spPropertyPaneContainer [data-automation-id="propertyPaneGroupContent"]'],
  ['label_name_visible', '#spPropertyPaneContainer .fui-Switch__input']
];

interface IbmResult {
  readonly ruleId: string;
  readonly value: readonly [level: string, confidence: string];
  readonly message: string;
  readonly snippet: string;
  readonly path: { readonly dom: string };
}

interface IbmEngine {
  readonly Checker: new () => { check(of: Document, policies: readonly string[]): Promise<{ readonly results: readonly IbmResult[] }> };
}

async function axeViolations(page: Page, exclude: readonly string[]): Promise<string[]> {
  const builder = new AxeBuilder({ page }).withTags(AXE_TAGS);
  for (const selector of exclude) builder.exclude(selector);
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map(node => `axe ${id}: ${help}\n    ${node.html}\n    ${node.failureSummary ?? ''}`));
}

/** Only certain violations: `POTENTIAL` and `MANUAL` results ask a human. */
async function ibmViolations(page: Page, exclude: readonly string[]): Promise<string[]> {
  const loaded = await page.evaluate(() => 'ace' in window);
  if (!loaded) await page.evaluate(readFileSync(require.resolve('accessibility-checker-engine/ace.js'), 'utf8') + ';window.ace=ace;undefined');
  const found = await page.evaluate(async ([policies, excluded, faults]) => {
    const { ace } = window as unknown as { readonly ace: IbmEngine };
    const { results } = await new ace.Checker().check(document, policies);
    const isExcluded = ({ ruleId, path }: IbmResult): boolean => {
      const node = document.evaluate(path.dom, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE, null).singleNodeValue;
      if (!(node instanceof Element)) return false;
      return excluded.some(selector => node.closest(selector)) || faults.some(([rule, selector]) => rule === ruleId && node.matches(selector));
    };
    return results.filter(result => result.value[0] === 'VIOLATION' && result.value[1] === 'FAIL' && !isExcluded(result));
  }, [IBM_POLICIES, exclude, PROPERTY_PANE_FAULTS] as const);
  return found.map(({ ruleId, message, snippet, path }) => `IBM ${ruleId}: ${message}\n    ${snippet}\n    ${path.dom}`);
}

/**
 * Scans the page as it is with axe and IBM Equal Access. Both run through the browser's debugger, past the page's security policy.
 * @throws Error naming every violation
 */
export async function expectAccessible(page: Page, { exclude = [] }: ScanOptions = {}): Promise<void> {
  const violations = [...await axeViolations(page, exclude), ...await ibmViolations(page, exclude)];
  if (violations.length > 0) throw new Error(`${violations.length} accessibility violations:\n${violations.join('\n')}`);
}
