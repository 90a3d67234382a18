import type { DynamicDataProvider } from '@microsoft/sp-component-base';
import type { IDynamicDataSource } from '@microsoft/sp-dynamic-data';
import type { PageQuestion } from '../domain/enquiry/Enquiry';

/** Component ids of our parts, as in their manifests. */
export const FINDER_ID = 'd8d3dccc-d981-4dec-9e92-ee8babcb739a';
export const CONTACT_ID = '1b174e19-762f-4851-934b-f207e09b7de7';

/** Properties of the finder that only our own parts know. */
export const QUESTION = 'question';
export const LINK_NAME = 'linkName';

/** The part of Microsoft's service that is needed here. */
export type Sources = Pick<DynamicDataProvider, 'getAvailableSources' | 'registerAvailableSourcesChanged' | 'registerPropertyChanged'>;

/** A visitor wants to ask about a community or working group, or to be let in. */
export interface Question extends PageQuestion {
  /** Instance of the contact part that shall answer: a page can have several. */
  readonly to: string;
  /** Counts on, so that the same question can be asked again. */
  readonly number: number;
}

/** @returns instance of the contact part that takes questions of finders; undefined where the page has none */
export function contactPartOf(sources: Sources): string | undefined {
  return sourcesOf(sources, CONTACT_ID)[0]?.metadata.instanceId;
}

/** Hears the questions that finders of the page have for one contact part, whatever order the parts come in. */
export function hearQuestions(sources: Sources, instanceId: string, onQuestion: (question: Question) => void): void {
  let heard: ReadonlySet<string> = new Set();
  const hear = (): void => {
    const finders = sourcesOf(sources, FINDER_ID);
    for (const finder of finders.filter(({ id }) => !heard.has(id))) {
      sources.registerPropertyChanged(finder.id, QUESTION, () => {
        finder.getPropertyValueAsync(QUESTION).then(
          (question: Question | undefined) => question?.to === instanceId && onQuestion(question),
          () => undefined // the finder has just left the page
        );
      });
    }
    // a finder that left and came back has forgotten who listens
    heard = new Set(finders.map(({ id }) => id));
  };
  sources.registerAvailableSourcesChanged(hear);
  hear();
}

/** @returns names in links of the finders that came to the page before this one */
export async function earlierLinkNames(sources: Sources, instanceId: string): Promise<readonly string[]> {
  const finders = sourcesOf(sources, FINDER_ID);
  const earlier = finders.slice(0, Math.max(0, finders.findIndex(({ metadata }) => metadata.instanceId === instanceId)));
  const names: readonly unknown[] = await Promise.all(earlier.map(finder => finder.getPropertyValueAsync(LINK_NAME)));
  return names.map(name => String(name ?? ''));
}

/** @returns the name itself, or where another finder has it: 2, 3 … */
export function freeLinkName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name;
  let number = 2;
  while (taken.includes(String(number))) number++;
  return String(number);
}

function sourcesOf(sources: Sources, componentId: string): readonly IDynamicDataSource[] {
  return sources.getAvailableSources().filter(({ metadata }) => metadata.componentId?.toLowerCase() === componentId);
}
