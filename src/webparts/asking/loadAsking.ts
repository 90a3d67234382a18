import type { CommunityDesk } from '../../domain/enquiry/CommunityDesk';
import type { AskForm as AskFormComponent } from '../../features/communityFinder/asking/AskForm';
import type { AskingStrings } from '../../features/communityFinder/asking/AskingStrings';

/** The form for a request, with what it needs. */
export interface Asking {
  readonly AskForm: typeof AskFormComponent;
  readonly desk: CommunityDesk;
  readonly strings: AskingStrings;
}

/**
 * Fetches the form that sends a request from where somebody reads.
 * @param webUrl absolute URL of the site that holds the usual lists
 * @param locale language tag of the page, decides the order of names
 * @param language language tag of the texts
 */
export async function loadAsking(webUrl: string, locale: string, language: string): Promise<Asking> {
  const [{ AskForm, composeDesk }, strings] = await Promise.all([import(/* webpackChunkName: 'community-asking' */ './askingTool'), loadStrings(language)]);
  return { AskForm, desk: composeDesk(webUrl, locale), strings };
}

async function loadStrings(language: string): Promise<AskingStrings> {
  const isFrench = /^fr\b/i.test(language);
  const { askingStrings } = await (isFrench
    ? import(/* webpackChunkName: 'asking-texts-fr' */ '../loc/asking/fr-fr')
    : import(/* webpackChunkName: 'asking-texts-en' */ '../loc/asking/en-us'));
  return askingStrings;
}
