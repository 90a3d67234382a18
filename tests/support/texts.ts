/** Every text of an object with its path; each plural form is one. */
export function textsOf(value: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, child]) => textsOf(child, path ? `${path}.${key}` : key));
}

/** Places for values in a text, such as `{count}`, each once. */
export const placesIn = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
