const MOST_VALUES = 50;
/** As long as a choice of a SharePoint list can be. */
const LONGEST_VALUE = 255;

/**
 * Several values in one parameter, as in `theme=Finance~Control and audit`. The tilde needs no escape in an address (RFC 3986, 2.3), and hardly a value has one,
 * unlike the comma. A tilde inside a value is written `!-`, and so `!` is written `!!`.
 */
export function joinValues(values: readonly string[]): string {
  return values.map(value => value.replace(/!/g, '!!').replace(/~/g, '!-')).join('~');
}

/** The other way round, each value once; anything can be split. */
export function splitValues(parameter: string): readonly string[] {
  const values = parameter.split('~', MOST_VALUES).map(value => value.replace(/!([!-])/g, (_, escaped: string) => (escaped === '-' ? '~' : '!')));
  return [...new Set(values)].filter(value => value && value.length <= LONGEST_VALUE);
}
