/** Whether a page author's text can be used as `site`. */
export function isSiteOfThisTenant(site: string, pageWebUrl: string): boolean {
  const text = site.trim();
  return text === '' || /^\/(?!\/)/.test(text) || text.toLowerCase().startsWith(`${new URL(pageWebUrl).origin.toLowerCase()}/`);
}
