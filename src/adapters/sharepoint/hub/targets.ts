/** What a lookup says of the row that it leads to. */
export interface Target {
  /** List item ID; search gives it for some mappings. */
  readonly id?: string;
  readonly title: string;
}

/** Reads `Jems network`, `12;#Jems network` and several of either. *Assumption*: which of them comes depends on the crawled property. */
export function readTargets(text: string): readonly Target[] {
  return text.split('ǂǂ').flatMap(cell => {
    const parts = cell.split(';#').filter(Boolean);
    const hasIds = parts.length % 2 === 0 && parts.every((part, index) => index % 2 === 1 || /^\d+$/.test(part));
    if (!hasIds) return parts.map(title => ({ title }));
    return parts.flatMap((title, index) => (index % 2 === 1 ? [{ id: parts[index - 1], title }] : []));
  });
}
