import type { DynamicDataProvider } from '@microsoft/sp-component-base';
import type { IDynamicDataSource } from '@microsoft/sp-dynamic-data';
import type { PageQuestion } from '../domain/enquiry/Enquiry';

/** Component ids of our parts, as in their manifests. */
export const FINDER_ID = 'd8d3dccc-d981-4dec-9e92-ee8babcb739a';
export const GROUPS_ID = '462f2c61-6393-4ebd-a59a-8378a05e011b';
export const CONTACT_ID = '1b174e19-762f-4851-934b-f207e09b7de7';

/** Properties of finders and working groups parts that only our own parts know. */
export const QUESTION = 'question';
export const LINK_NAME = 'linkName';

/** Of a finder: server-relative URL of its list. */
export const LIST_URL = 'listUrl';

/** The part of Microsoft's service that is needed here. */
export type Sources = Pick<DynamicDataProvider, 'getAvailableSources' | 'registerAvailableSourcesChanged' | 'registerPropertyChanged'>;

/** A visitor wants to ask about a community or working group, or to be let in. */
export interface Question extends PageQuestion {
  /** Instance of the contact part that shall answer: a page can have several. */
  readonly to: string;
  /** Counts on, so that the same question can be asked again. */
  readonly number: number;
}

/** @returns instance of the contact part that takes questions; undefined where the page has none */
export function contactPartOf(sources: Sources): string | undefined {
  return sourcesOf(sources, CONTACT_ID)[0]?.metadata.instanceId;
}

/** Hears the questions that finders and working groups parts of the page have for one contact part, whatever order the parts come in. */
export function hearQuestions(sources: Sources, instanceId: string, onQuestion: (question: Question) => void): void {
  let heard: ReadonlySet<string> = new Set();
  const hear = (): void => {
    const asking = [FINDER_ID, GROUPS_ID].flatMap(componentId => sourcesOf(sources, componentId));
    for (const part of asking.filter(({ id }) => !heard.has(id))) {
      sources.registerPropertyChanged(part.id, QUESTION, () => {
        part.getPropertyValueAsync(QUESTION).then(
          (question: Question | undefined) => question?.to === instanceId && onQuestion(question),
          () => undefined // the part has just left the page
        );
      });
    }
    // a part that left and came back has forgotten who listens
    heard = new Set(asking.map(({ id }) => id));
  };
  sources.registerAvailableSourcesChanged(hear);
  hear();
}

/** @returns names in links of the parts of a kind that came to the page before this one */
export async function earlierLinkNames(sources: Sources, componentId: string, instanceId: string): Promise<readonly string[]> {
  const parts = sourcesOf(sources, componentId);
  const earlier = parts.slice(0, Math.max(0, parts.findIndex(({ metadata }) => metadata.instanceId === instanceId)));
  const names: readonly unknown[] = await Promise.all(earlier.map(part => part.getPropertyValueAsync(LINK_NAME)));
  return names.map(name => String(name ?? ''));
}

/** @returns the name itself, or where another part of the kind has it: 2, 3 … */
export function freeLinkName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name;
  let number = 2;
  while (taken.includes(String(number))) number++;
  return String(number);
}

/**
 * Looks for a finder of the page that shows a list, and again whenever finders come, go or change.
 * @param listUrl server-relative; asked for each time
 * @param onFound gets the name in links of the first such finder, undefined where there is none
 */
export function watchFinders(sources: Sources, listUrl: () => string, onFound: (linkName: string | undefined) => void): void {
  let heard: ReadonlySet<string> = new Set();
  let latest = 0;
  const look = (): void => {
    const run = ++latest;
    const finders = sourcesOf(sources, FINDER_ID);
    for (const { id } of finders.filter(finder => !heard.has(finder.id))) {
      for (const property of [LIST_URL, LINK_NAME]) sources.registerPropertyChanged(id, property, look);
    }
    heard = new Set(finders.map(({ id }) => id));
    Promise.all([LIST_URL, LINK_NAME].map(property => valuesOf(finders, property))).then(([urls, names]) => {
      if (run !== latest) return;
      const place = urls.findIndex(url => url.toLowerCase() === listUrl().toLowerCase());
      onFound(place < 0 ? undefined : names[place]);
    }, () => undefined); // no promise in it rejects
  };
  sources.registerAvailableSourcesChanged(look);
  look();
}

/** Values as texts; a part that has just left the page has none any more. */
function valuesOf(parts: readonly IDynamicDataSource[], property: string): Promise<readonly string[]> {
  return Promise.all(parts.map(part => part.getPropertyValueAsync(property).then((value: unknown) => String(value ?? ''), () => '')));
}

function sourcesOf(sources: Sources, componentId: string): readonly IDynamicDataSource[] {
  return sources.getAvailableSources().filter(({ metadata }) => metadata.componentId?.toLowerCase() === componentId);
}
