import type { ReactNode } from 'react';

/** A text per plural category of the language (CLDR); `other` serves those that a language does not tell apart. */
export type PluralForms = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** Making one of the browser's formatters takes as long as using it a hundred times; a page has one language, or a few. */
function remembered<T>(make: (locale: string) => T): (locale: string) => T {
  const made = new Map<string, T>();
  return locale => {
    const formatter = made.get(locale) ?? make(locale);
    made.set(locale, formatter);
    return formatter;
  };
}

const numbers = remembered(locale => new Intl.NumberFormat(locale));
const pluralRules = remembered(locale => new Intl.PluralRules(locale));
const lists = remembered(locale => new Intl.ListFormat(locale, { type: 'conjunction' }));

const PLACEHOLDER = /\{(\w+)\}/;

/** Puts values into `{name}` places of a text. A place without a value stays, so that a test can see it. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** As `fill`, with elements for values: text and elements in order, for React to render. */
export function fillNodes(template: string, values: Readonly<Record<string, ReactNode>>): readonly ReactNode[] {
  return template.split(PLACEHOLDER).map((part, index) => (index % 2 === 0 ? part : values[part]));
}

/** The form that the language uses for this count, with `{count}` written as the language writes numbers. */
export function plural(locale: string, forms: PluralForms, count: number, values: Readonly<Record<string, string | number>> = {}): string {
  const form = forms[pluralRules(locale).select(count)] ?? forms.other;
  return fill(form, { ...values, count: number(locale, count) });
}

/** A number as the language writes it. */
export function number(locale: string, value: number): string {
  return numbers(locale).format(value);
}

/** "a, b and c" in the language of the reader. */
export function enumerate(locale: string, words: readonly string[]): string {
  return lists(locale).format(words);
}

/** As `enumerate`, with elements for words. */
export function enumerateNodes(locale: string, nodes: readonly ReactNode[]): readonly ReactNode[] {
  const parts = lists(locale).formatToParts(nodes.map(String));
  let next = 0;
  return parts.map(({ type, value }) => (type === 'element' ? nodes[next++] : value));
}

/** A day such as 2026-01-31, as the language writes it. */
export function day(locale: string, isoDay: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${isoDay}T00:00:00Z`));
}

const shortDays = remembered(locale => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }));

/** As `day`, shorter. */
export function shortDay(locale: string, isoDay: string): string {
  return shortDays(locale).format(noon(isoDay));
}

/** From a day to a day, as the language writes it, with what both have in common once. @param last not before the first */
export function shortPeriod(locale: string, first: string, last: string): string {
  return shortDays(locale).formatRange(noon(first), noon(last));
}

const noon = (isoDay: string): Date => new Date(`${isoDay}T12:00:00Z`);
