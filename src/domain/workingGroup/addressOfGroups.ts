import { type ChoiceParameters, clipText, nameIn, oneOf, unlessEqual, valuesFrom, valuesParameter } from '../finding/addressParts';
import { GROUP_FACETS, GROUP_VIEWS, type GroupChoice, type GroupFacet, type GroupOptions, startingGroupChoice } from './GroupChoice';
import { GROUP_STATUS } from './WorkingGroup';

type AddressOptions = Pick<GroupOptions, 'preset' | 'locked' | 'view' | 'isBySubject' | 'linkName'>;

/** Groups under the headings of their subjects, or one below the other. */
const GROUPINGS = ['subject', 'none'] as const;

/** With a hyphen, which no name of a finder has: both stand in the address of one page. */
const inAddress = (linkName: string, name: string): string => nameIn(linkName, `groups-${name}`);

/** All parameters that this part may put into the address. */
export function groupParameterNames(linkName: string): readonly string[] {
  return ['q', ...GROUP_FACETS, 'view', 'by'].map(name => inAddress(linkName, name));
}

/** The choice as parameters, undefined where it is what a visitor starts with. */
export function groupParametersOf(choice: GroupChoice, options: AddressOptions): ChoiceParameters {
  const start = startingGroupChoice(options);
  const facets = GROUP_FACETS.filter(facet => !options.locked.includes(facet)).map(facet => [facet, valuesParameter(choice.facets[facet], start.facets[facet])]);
  const parameters: ChoiceParameters = {
    q: clipText(choice.text) || undefined,
    ...Object.fromEntries(facets),
    view: unlessEqual(choice.view, start.view),
    by: unlessEqual(groupingOf(choice), groupingOf(start))
  };
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [inAddress(options.linkName, name), value]));
}

/** Reads a choice. What makes no sense is left out, as if it was not in the address. */
export function groupChoiceFrom(parameters: URLSearchParams, options: AddressOptions): GroupChoice {
  const start = startingGroupChoice(options);
  const read = (name: string): string | undefined => parameters.get(inAddress(options.linkName, name)) ?? undefined;
  const facets = GROUP_FACETS.map((facet): readonly [GroupFacet, readonly string[]] => {
    const chosen = options.locked.includes(facet) ? undefined : valuesFrom(read(facet), facet === 'status' ? GROUP_STATUS : undefined);
    return [facet, chosen ?? options.preset[facet] ?? []];
  });
  return {
    text: clipText(read('q') ?? ''),
    facets: Object.fromEntries(facets.filter(([, values]) => values.length > 0)),
    view: oneOf(GROUP_VIEWS, read('view')) ?? start.view,
    isBySubject: (oneOf(GROUPINGS, read('by')) ?? groupingOf(start)) === 'subject'
  };
}

const groupingOf = ({ isBySubject }: Pick<GroupChoice, 'isBySubject'>): (typeof GROUPINGS)[number] => (isBySubject ? 'subject' : 'none');
