/** The way between the browser and the tenant. */
export interface LatencyProfile {
  readonly text: string;
  /** Milliseconds added to every answer. */
  readonly delay: number;
  readonly bytesPerSecond?: number;
}

export const PROFILES = {
  instant: { text: 'Instant', delay: 0 },
  /** *Assumption*: a wired office, 40 ms from Microsoft's network, 20 Mbit/s for one page. */
  office: { text: 'Office', delay: 40, bytesPerSecond: 2_500_000 },
  /** Lighthouse's and WebPageTest's "slow 4G": 150 ms, 1,638.4 kbit/s. */
  slow4G: { text: 'Slow 4G', delay: 150, bytesPerSecond: 204_800 }
} as const satisfies Record<string, LatencyProfile>;

export type ProfileName = keyof typeof PROFILES;

export const isProfile = (name: unknown): name is ProfileName => typeof name === 'string' && Object.hasOwn(PROFILES, name);
