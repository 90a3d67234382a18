/** One row of a view, by internal name. */
type Cells = Record<string, unknown>;

interface Group {
  /** `1_`, and `1_2_` for the second group inside the first. */
  readonly index: string;
  count: number;
}

/** *Assumption*: texts that differ only in case are one group, as they are equal to filters. */
const keyOf = (row: Cells, names: readonly string[]): string => JSON.stringify(names.map(name => row[name])).toLowerCase();

/** Every group of the query by its key, with those inside it. @param names columns of the groups, outermost first */
function groupsOf(rows: readonly Cells[], names: readonly string[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  const children = new Map<string, number>();
  for (const row of rows) {
    let parent = '';
    for (let level = 1; level <= names.length; level++) {
      const key = keyOf(row, names.slice(0, level));
      const known = groups.get(key);
      const number = known ? 0 : (children.get(parent) ?? 0) + 1;
      if (!known) children.set(parent, number);
      const group: Group = known ?? { index: `${parent}${number}_`, count: 0 };
      group.count++;
      groups.set(key, group);
      parent = group.index;
    }
  }
  return groups;
}

/** How many groups of the innermost column these rows are in. */
export const countGroups = (rows: readonly Cells[], names: readonly string[]): number => new Set(rows.map(row => keyOf(row, names))).size;

/**
 * Rows with what a list page draws groups from: `.groupindex`, `.newgroup` (`1` on the first row of a group on the page) and `.COUNT.group`,
 * which counts the rows on other pages too. *Assumption*: names and meaning are those that SharePoint's clienttemplates.js reads of the
 * rows of a grouped view, and RenderListDataAsStream gives them to every row.
 * @param all rows of the query, on every page
 */
export function withGroups(page: readonly Cells[], all: readonly Cells[], names: readonly string[]): readonly Cells[] {
  const groups = groupsOf(all, names);
  return page.map((row, position) => {
    const before = position === 0 ? undefined : page[position - 1];
    const cells: Cells = { ...row };
    names.forEach((name, level) => {
      const key = keyOf(row, names.slice(0, level + 1));
      const group = groups.get(key);
      const isNew = !before || keyOf(before, names.slice(0, level + 1)) !== key;
      Object.assign(cells, { [`${name}.groupindex`]: group?.index ?? '', [`${name}.newgroup`]: isNew ? '1' : '', [`${name}.COUNT.group`]: String(group?.count ?? 0) });
    });
    return cells;
  });
}
