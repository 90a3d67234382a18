import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** WCAG 2.2 A and AA, and what EN 301 549 asks beyond. */
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'best-practice'];
const IBM_POLICIES = ['WCAG_2_2', 'IBM_Accessibility'];

/**
 * The rules of Equal Access that take a third of its time and can only answer "pass" or "a human should look", never "fail":
 * nothing that they find would be a violation here. `scan.test.ts` holds the engine to that.
 */
export const IBM_QUESTIONS: readonly string[] = ['element_tabbable_unobscured', 'element_tabbable_visible', 'list_markup_review', 'style_focus_visible', 'text_sensory_misuse'];

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

interface AxeEngine {
  run(context: object, options: object): Promise<{
    readonly violations: readonly { readonly id: string; readonly help: string; readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[] }[];
  }>;
}

interface IbmResult {
  readonly ruleId: string;
  readonly value: readonly [level: string, confidence: string];
  readonly message: string;
  readonly snippet: string;
  readonly path: { readonly dom: string };
}

interface IbmEngine {
  readonly Checker: new () => {
    /** Ids of the rules, by policy. */
    readonly rulesetRules: Record<string, string[]>;
    check(of: Document, policies: readonly string[]): Promise<{ readonly results: readonly IbmResult[] }>;
  };
}

const sources = {
  axe: readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'),
  ace: `${readFileSync(require.resolve('accessibility-checker-engine/ace.js'), 'utf8')};window.ace=ace`
};

/** The page keeps an engine until it is left. */
async function load(page: Page, engine: keyof typeof sources): Promise<void> {
  if (!(await page.evaluate(name => name in window, engine))) await page.evaluate(`${sources[engine]};undefined`);
}

/** Asks for violations only: to list and send all that is in order takes axe four times as long. */
async function axeViolations(page: Page, exclude: readonly string[]): Promise<string[]> {
  await load(page, 'axe');
  const violations = await page.evaluate(async ([tags, excluded]) => {
    const { axe } = window as unknown as { readonly axe: AxeEngine };
    const options = { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] };
    return (await axe.run({ include: [document], exclude: excluded }, options)).violations;
  }, [AXE_TAGS, exclude] as const);
  return violations.flatMap(({ id, help, nodes }) => nodes.map(node => `axe ${id}: ${help}\n    ${node.html}\n    ${node.failureSummary ?? ''}`));
}

/** Only certain violations: `POTENTIAL` and `MANUAL` results ask a human. */
async function ibmViolations(page: Page, exclude: readonly string[]): Promise<string[]> {
  await load(page, 'ace');
  const found = await page.evaluate(async ([policies, questions, excluded, faults]) => {
    const checker = new (window as unknown as { readonly ace: IbmEngine }).ace.Checker();
    for (const policy of policies) checker.rulesetRules[policy] = checker.rulesetRules[policy].filter(rule => !questions.includes(rule));
    const { results } = await checker.check(document, policies);
    const isExcluded = ({ ruleId, path }: IbmResult): boolean => {
      const node = document.evaluate(path.dom, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE, null).singleNodeValue;
      if (!(node instanceof Element)) return false;
      return excluded.some(selector => node.closest(selector)) || faults.some(([rule, selector]) => rule === ruleId && node.matches(selector));
    };
    return results.filter(result => result.value[0] === 'VIOLATION' && result.value[1] === 'FAIL' && !isExcluded(result));
  }, [IBM_POLICIES, IBM_QUESTIONS, exclude, PROPERTY_PANE_FAULTS] as const);
  return found.map(({ ruleId, message, snippet, path }) => `IBM ${ruleId}: ${message}\n    ${snippet}\n    ${path.dom}`);
}

/**
 * Scans the page as it is with axe and IBM Equal Access. Both run through the browser's debugger, past the page's security policy.
 * @throws Error naming every violation
 */
export async function expectAccessible(page: Page, { exclude = [] }: ScanOptions = {}): Promise<void> {
  if (page.frames().length > 1) throw new Error('The page holds frames, and this scan does not look into them.');
  const violations = [...await axeViolations(page, exclude), ...await ibmViolations(page, exclude)];
  if (violations.length > 0) throw new Error(`${violations.length} accessibility violations:\n${violations.join('\n')}`);
}
