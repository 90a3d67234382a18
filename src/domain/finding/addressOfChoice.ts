import { type ChoiceParameters, clipText, nameIn, oneOf, unlessEqual, valuesFrom, valuesParameter } from './addressParts';
import { type Choice, type Facet, FACETS, type FacetValues, type FinderOptions, OWN, SORTS, startingChoice, VIEWS } from './Choice';
import { FIXED_VALUES } from './facetValues';

type AddressOptions = Pick<FinderOptions, 'preset' | 'locked' | 'view' | 'linkName'>;

/** So that no address makes a browser draw thousands of cards at once. */
const MOST_PAGES = 100;

/** What else than facets an address holds, in its order after the text and the facets. */
const REST = ['own', 'sort', 'view', 'page', 'community'] as const;

/** All parameters that this finder may put into the address. */
export function parameterNames({ linkName, locked }: Pick<FinderOptions, 'linkName' | 'locked'>): readonly string[] {
  return ['q', ...FACETS.filter(facet => !locked.includes(facet)), ...REST].map(name => nameIn(linkName, name));
}

/** The parameter that opens the details of a community: it holds the ID. */
export function communityParameter(linkName: string): string {
  return nameIn(linkName, 'community');
}

/** The choice as parameters, undefined where it is what a visitor starts with. */
export function parametersOf(choice: Choice, options: AddressOptions): ChoiceParameters {
  const start = startingChoice(options);
  const facets = FACETS.filter(facet => !options.locked.includes(facet)).map(facet => [facet, valuesParameter(choice.facets[facet], start.facets[facet])]);
  const parameters: ChoiceParameters = {
    q: clipText(choice.text) || undefined,
    ...Object.fromEntries(facets),
    own: choice.own,
    sort: unlessEqual(choice.sort, start.sort),
    view: unlessEqual(choice.view, start.view),
    page: unlessEqual(String(choice.pages), String(start.pages)),
    community: choice.community?.toString()
  };
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [nameIn(options.linkName, name), value]));
}

/** Reads a choice. What makes no sense is left out, as if it was not in the address. */
export function choiceFrom(parameters: URLSearchParams, options: AddressOptions): Choice {
  const start = startingChoice(options);
  const read = (name: string): string | undefined => parameters.get(nameIn(options.linkName, name)) ?? undefined;
  const own = oneOf(OWN, read('own'));
  const community = wholeNumber(read('community'));
  return {
    text: clipText(read('q') ?? ''),
    facets: readFacets(read, options),
    ...(own && { own }),
    sort: oneOf(SORTS, read('sort')) ?? start.sort,
    view: oneOf(VIEWS, read('view')) ?? start.view,
    pages: Math.min(wholeNumber(read('page')) ?? start.pages, MOST_PAGES),
    ...(community && { community })
  };
}

function readFacets(read: (name: string) => string | undefined, { preset, locked }: AddressOptions): FacetValues {
  const facets = FACETS.map((facet): readonly [Facet, readonly string[]] => {
    const chosen = locked.includes(facet) ? undefined : valuesFrom(read(facet), FIXED_VALUES[facet]);
    return [facet, chosen ?? preset[facet] ?? []];
  });
  return Object.fromEntries(facets.filter(([, values]) => values.length > 0));
}

/** IDs of list items have up to 10 digits, those of the hub's communities up to 15. */
function wholeNumber(digits: string | undefined): number | undefined {
  const number = digits && /^\d{1,16}$/.test(digits) ? Number(digits) : 0;
  return number >= 1 && Number.isSafeInteger(number) ? number : undefined;
}
