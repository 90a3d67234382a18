import { USUAL_KEEPING_DAYS } from '../../domain/enquiry/keepingDays';
import { aboutNamed, prefillOf } from '../../domain/enquiry/prefill';
import type { ContactOptions } from '../../features/contactUs/ContactUsProps';
import { linkOf } from '../linkOf';

/** How the page holds the options: whatever an earlier version, a script or a hand wrote, so nothing is taken on trust. */
export interface StoredContactOptions {
  readonly privacy?: unknown;
  readonly privacyUrl?: unknown;
  readonly answerWithin?: unknown;
  readonly keepDays?: unknown;
  /** `EnquiryKind`; '' for the usual one. */
  readonly kind?: unknown;
  /** Name of the topic. */
  readonly topic?: unknown;
  /** As `nameOfAbout` writes it. */
  readonly about?: unknown;
}

/** Ten years: nobody keeps a question longer. */
const LONGEST_KEEPING = 3650;

/** @returns what the page author decided; what is missing or wrong is as usual */
export function contactOptions({ privacy, privacyUrl, answerWithin, keepDays, kind, topic, about }: StoredContactOptions): ContactOptions {
  return {
    privacy: textOf(privacy).trim(),
    privacyUrl: linkOf(textOf(privacyUrl)) ?? '',
    answerWithin: textOf(answerWithin).trim(),
    keepDays: keepingDays(keepDays) ?? USUAL_KEEPING_DAYS,
    preset: prefillOf({ kind, topic, about: aboutNamed(textOf(about)) })
  };
}

/** @returns undefined for what is no number of days that can be meant */
export function keepingDays(stored: unknown): number | undefined {
  const days = typeof stored === 'number' || (typeof stored === 'string' && stored.trim()) ? Number(stored) : NaN;
  return Number.isInteger(days) && days >= 1 && days <= LONGEST_KEEPING ? days : undefined;
}

const textOf = (stored: unknown): string => (typeof stored === 'string' ? stored : '');
