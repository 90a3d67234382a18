import { joinValues, splitValues } from './valuesInAddress';

/** Parameters by name; an undefined value says that the parameter is not there. */
export type ChoiceParameters = Readonly<Record<string, string | undefined>>;

const LONGEST_TEXT = 200;

/** The name of a parameter of one part of the page. @param linkName tells several parts of a kind apart; usually '' */
export const nameIn = (linkName: string, name: string): string => (linkName ? `${linkName}.${name}` : name);

/** The value of a parameter, undefined where it is what a visitor starts with. */
export const unlessEqual = (value: string, start: string): string | undefined => (value === start ? undefined : value);

/** One of the known words, undefined for anything else. */
export const oneOf = <T extends string>(known: readonly T[], value: string | undefined): T | undefined => known.find(one => one === value);

/** Counts characters rather than UTF-16 units, so that none is cut in half. */
export const clipText = (text: string): string => [...text.trim()].slice(0, LONGEST_TEXT).join('').trim();

/** Chosen values as one parameter, undefined where they are those that a visitor starts with, in whatever order. */
export function valuesParameter(chosen: readonly string[] = [], start: readonly string[] = []): string | undefined {
  const isStart = chosen.length === start.length && chosen.every(value => start.includes(value));
  return isStart ? undefined : joinValues(chosen);
}

/**
 * The other way round; an empty parameter empties a preset.
 * @param fixed the only values that there are, where that is so
 * @returns undefined where nothing of it is known
 */
export function valuesFrom(parameter: string | undefined, fixed?: readonly string[]): readonly string[] | undefined {
  if (parameter === undefined || parameter === '') return parameter === '' ? [] : undefined;
  const values = splitValues(parameter).filter(value => fixed?.includes(value) ?? true);
  return values.length > 0 ? values : undefined;
}
