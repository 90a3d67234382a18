import type { Call } from '../call';
import { EFFECTS, effectOf, isFault, type FaultName, type FaultSettings } from './effects';

/** Which calls meet which fault. */
export interface FaultRule extends FaultSettings {
  readonly fault: FaultName;
  /** For people: what the panel calls it. */
  readonly label?: string;
  /**
   * A glob over the decoded path (`*` is anything, case does not matter), over path and query when it has a `?`; or `re:` and a regular
   * expression over both. Without one, everything but the pages of the site itself, so that the hub can still be opened.
   */
  readonly path?: string;
  /** After `X-HTTP-Method`. */
  readonly method?: string;
  /** Key of people.ts. */
  readonly person?: string;
  /** How often it plays. */
  readonly times?: number;
  /** How many fitting calls go well first. */
  readonly after?: number;
  /** 0 to 1, by a sequence that depends on `seed` alone. */
  readonly probability?: number;
  readonly seed?: number;
  /** Meets single requests inside a batch, and nothing else. */
  readonly part?: boolean;
}

/** A rule that nobody can mean. */
export class RuleError extends Error {}

const SITE_PAGES = /\/_api\/sitepages\//i;

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isCount = (value: unknown): boolean => typeof value === 'number' && value >= 0 && Number.isFinite(value);

const CHECKS: Readonly<Record<keyof FaultRule, (value: unknown) => boolean>> = {
  fault: isFault, label: isText, path: isText, method: isText, person: isText, times: isCount, after: isCount,
  probability: value => isCount(value) && Number(value) <= 1, seed: isCount, part: value => typeof value === 'boolean',
  delay: isCount, retryAfter: isCount, retryAfterForm: value => value === 'seconds' || value === 'date', bytesPerSecond: value => isCount(value) && Number(value) > 0
};

/** @throws RuleError naming what is wrong */
export function ruleOf(value: unknown): FaultRule {
  if (value === null || typeof value !== 'object') throw new RuleError('A rule is a JSON object.');
  for (const [name, setting] of Object.entries(value)) {
    if (!Object.hasOwn(CHECKS, name)) throw new RuleError(`A rule has no ${name}. Known: ${Object.keys(CHECKS).join(', ')}.`);
    if (setting !== undefined && !CHECKS[name as keyof FaultRule](setting)) throw new RuleError(wrong(name, setting));
  }
  const rule = value as FaultRule;
  if (!isFault(rule.fault)) throw new RuleError(wrong('fault', rule.fault));
  if (rule.part && effectOf(rule.fault).onWire) throw new RuleError(`${rule.fault} is a fault of the connection; a part of a batch has none.`);
  return rule;
}

function wrong(name: string, value: unknown): string {
  const known = name === 'fault' ? ` Known: ${Object.keys(EFFECTS).join(', ')}.` : '';
  return `${name} cannot be ${JSON.stringify(value) ?? 'missing'}.${known}`;
}

/** Whether a call is one that the rule speaks of. @throws RuleError when the path is no regular expression */
export function matcherOf(rule: FaultRule): (call: Call) => boolean {
  const isPath = pathMatcher(rule.path);
  const { fits } = effectOf(rule.fault);
  return call => (rule.method === undefined || rule.method.toUpperCase() === call.method)
    && (rule.person === undefined || rule.person === call.person.key)
    && isPath(call.url) && (fits?.(call) ?? true);
}

function pathMatcher(path: string | undefined): (url: URL) => boolean {
  if (path === undefined) return url => !SITE_PAGES.test(url.pathname);
  const pattern = path.startsWith('re:') ? expressionOf(path.slice('re:'.length)) : globOf(path);
  const withQuery = path.startsWith('re:') || path.includes('?');
  return url => pattern.test(decoded(withQuery ? url.pathname + url.search : url.pathname));
}

function expressionOf(source: string): RegExp {
  try {
    // eslint-disable-next-line @rushstack/security/no-unsafe-regexp -- the person who tests writes it, on their own machine
    return new RegExp(source, 'i');
  } catch (error) {
    throw new RuleError(`path is no regular expression: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function globOf(glob: string): RegExp {
  // eslint-disable-next-line @rushstack/security/no-unsafe-regexp -- everything but the star is escaped
  return new RegExp(`^${glob.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*+/g, '.*')}$`, 'is');
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address.replace(/\+/g, ' '));
  } catch (error) {
    if (error instanceof URIError) return address;
    throw error;
  }
}
