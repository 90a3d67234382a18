import { safeUrl } from '../domain/safeUrl';

/**
 * A link that a page author typed. The author answers for its host, as for any link on the page; the rest is checked as links of the lists are.
 * @returns undefined when it must not become a link
 */
export function linkOf(text: string): string | undefined {
  return URL.canParse(text.trim()) ? safeUrl(text, [new URL(text.trim()).hostname]) : undefined;
}
