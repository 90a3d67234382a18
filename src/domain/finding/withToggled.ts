/** The values of a facet with one more, or without one. An empty list is a choice too: it takes back what the page author preset. */
export function withToggled<F extends string>(
  facets: Readonly<Partial<Record<F, readonly string[]>>>, facet: F, value: string
): Readonly<Partial<Record<F, readonly string[]>>> {
  const chosen = facets[facet] ?? [];
  return { ...facets, [facet]: chosen.includes(value) ? chosen.filter(other => other !== value) : [...chosen, value] };
}
