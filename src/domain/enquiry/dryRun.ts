import { type Condition, CONDITIONS, type Covered, type DryRun, type DryRunLine } from './DryRunLine';
import { ENQUIRY_KINDS, type EnquiryKind } from './EnquiryKind';
import { foldValues, OTHER, type Part } from './foldValues';
import { answersKind, defaultOf, routeOf, strictest } from './route';
import type { Topic } from './Topic';
import { topicsFor } from './topicsFor';
import type { TopicVocabulary } from './TopicVocabulary';

/** Most combinations that are looked at for one kind, and most lines in all: a person reads them. */
const MOST_COMBINATIONS = 5000;
const MOST_LINES = 500;

type Conditions = Readonly<Record<Condition, Covered>>;
type Outcome = Pick<DryRunLine, 'route' | 'rivals'>;
type Settled = Part & Partial<Conditions> & Outcome;
type OfTopics = Settled & { readonly topics: Covered };

/**
 * Where every question would go: kind × topic × theme × strand × language, with at most one theme and one strand. Combinations that end the same way
 * are one line; every one is on exactly one line, unless the run is cut.
 * @param topics in the owners' order
 * @param vocabulary decides the order of values
 */
export function dryRun(topics: readonly Topic[], vocabulary: TopicVocabulary): DryRun {
  const run = new Run(topics, vocabulary);
  const folded = foldValues(ENQUIRY_KINDS, kind => run.ofKind(kind as EnquiryKind));
  const lines = folded.flatMap(({ covered: kinds, parts }) => parts.map(({ key: _, ...part }) => ({ ...part, kinds }) as DryRunLine));
  return { lines: lines.slice(0, MOST_LINES), isCut: run.isCut || lines.length > MOST_LINES };
}

class Run {
  public isCut = false;
  private left = 0;
  private readonly rest: Topic | undefined;

  public constructor(
    private readonly topics: readonly Topic[],
    private readonly vocabulary: TopicVocabulary
  ) {
    this.rest = defaultOf(topics);
  }

  public ofKind(kind: EnquiryKind): readonly OfTopics[] {
    this.left = MOST_COMBINATIONS;
    const rows = this.topics.filter(topic => answersKind(topic, kind));
    const names = [...topicsFor(this.topics, kind).map(({ name }) => name), ''];
    const folded = foldValues(names, name => this.ofConditions(name ? rows.filter(row => row.name === name) : rows, CONDITIONS));
    return folded.flatMap(({ covered, parts }) => parts.map(part => ({ ...part, topics: covered, key: keyOf(covered, part) })));
  }

  /** @param rows that answer so far; @param conditions still to be told apart */
  private ofConditions(rows: readonly Topic[], [condition, ...later]: readonly Condition[]): readonly Settled[] {
    if (!condition) return this.settle(rows);
    const known = this.vocabulary[condition];
    const named = new Set(rows.flatMap(row => row[condition]));
    const values = [...known.filter(value => named.has(value)), ...[...named].filter(value => !known.includes(value))];
    const folded = foldValues<Settled, string>([...values, OTHER], value => this.ofConditions(
      rows.filter(row => row[condition].length === 0 || (value !== OTHER && row[condition].includes(value))), later
    ), known.every(value => named.has(value)));
    return folded.flatMap(({ covered, parts }) => parts.map(part => ({ ...part, [condition]: covered, key: keyOf(covered, part) })));
  }

  private settle(rows: readonly Topic[]): readonly Settled[] {
    if (this.left-- <= 0) {
      this.isCut = true;
      return [];
    }
    const [row, ...equals] = strictest(rows);
    const route = routeOf(row, this.rest);
    const rivals = equals.filter(other => other.name === row.name && routeOf(other, this.rest)?.mailbox !== route?.mailbox);
    return [{ route, rivals, key: JSON.stringify([route?.topic.id, route?.via, route?.mailbox, route?.backup, rivals.map(({ id }) => id)]) }];
  }
}

const keyOf = (covered: Covered, { key }: Part): string => `${JSON.stringify(covered)}>${key}`;
