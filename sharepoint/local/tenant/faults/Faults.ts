import type { Call, Reply } from '../call';
import type { Delivery } from './deliver';
import { effectOf, type FaultName } from './effects';
import { PROFILES, type LatencyProfile, type ProfileName } from './latency';
import { matcherOf, ruleOf, type FaultRule } from './rule';

/** A rule as it stands. */
export interface ActiveFault {
  readonly id: number;
  readonly rule: FaultRule;
  /** How often it has played. */
  readonly played: number;
}

interface Armed {
  readonly id: number;
  readonly rule: FaultRule;
  readonly matches: (call: Call) => boolean;
  readonly random: () => number;
  /** Aborted when the rule is switched off. */
  readonly lifted: AbortController;
  /** Fitting calls so far. */
  met: number;
  played: number;
}

type Answer = (call: Call) => Reply;

/** Numbers from 0 to 1 that are the same for the same seed: "mulberry32", in the public domain. */
function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
}

/** The faults that are switched on. Stands between the wire and the tenant's answers; the first rule that plays wins. */
export class Faults {
  public profile: ProfileName = 'instant';
  private armed: readonly Armed[] = [];
  private lastId = 0;

  /** @throws RuleError */
  public add(rule: FaultRule): ActiveFault {
    const checked = ruleOf(rule);
    const armed: Armed = { id: ++this.lastId, rule: checked, matches: matcherOf(checked), random: sequence(checked.seed ?? 1), lifted: new AbortController(), met: 0, played: 0 };
    this.armed = [...this.armed, armed];
    return shown(armed);
  }

  public list(): readonly ActiveFault[] {
    return this.armed.map(shown);
  }

  /** Answers that the rule holds back come at once. @returns false when no rule has that id */
  public remove(id: number): boolean {
    const found = this.armed.find(armed => armed.id === id);
    this.armed = this.armed.filter(armed => armed !== found);
    found?.lifted.abort();
    return found !== undefined;
  }

  /** Switches all of them off, and the latency. */
  public clear(): void {
    for (const { id } of this.armed) this.remove(id);
    this.profile = 'instant';
  }

  /** What comes of a call: the tenant's answer, or a fault in its place, over the line of the present profile. */
  public play(call: Call, answer: Answer): { readonly delivery: Delivery; readonly fault?: FaultName } {
    const armed = this.pick(call, false);
    const delivery = armed ? effectOf(armed.rule.fault).play({ call, settings: armed.rule, answer }) : { reply: answer(call) };
    return { delivery: { ...this.overLine(delivery), lifted: armed?.lifted.signal }, fault: armed?.rule.fault };
  }

  /** The same for one request inside a batch, which has no connection of its own. */
  public playPart(call: Call, answer: Answer): Reply {
    const armed = this.pick(call, true);
    return (armed && effectOf(armed.rule.fault).play({ call, settings: armed.rule, answer }).reply) ?? answer(call);
  }

  private pick(call: Call, part: boolean): Armed | undefined {
    return this.armed.find(armed => (armed.rule.part ?? false) === part && armed.matches(call) && strikes(armed));
  }

  private overLine(delivery: Delivery): Delivery {
    const { delay, bytesPerSecond }: LatencyProfile = PROFILES[this.profile];
    return { ...delivery, delay: (delivery.delay ?? 0) + delay, bytesPerSecond: delivery.bytesPerSecond ?? bytesPerSecond };
  }
}

const shown = ({ id, rule, played }: Armed): ActiveFault => ({ id, rule, played });

/** Counts the call, and says whether it is one that the fault plays on. */
function strikes(armed: Armed): boolean {
  const { after = 0, times = Infinity, probability = 1 } = armed.rule;
  armed.met++;
  if (armed.met <= after || armed.played >= times || armed.random() >= probability) return false;
  armed.played++;
  return true;
}
