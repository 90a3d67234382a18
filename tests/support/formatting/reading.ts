import type { ElementTree } from '../../../sharepoint/local/formatting/renderFormatter';

/** What can be seen, from the outside in. */
export function seen(tree: ElementTree): readonly ElementTree[] {
  return tree.style.display === 'none' ? [] : [tree, ...tree.children.flatMap(seen)];
}

/** The words that a person reads, in their order. */
export function wordsOf(tree: ElementTree): string {
  return seen(tree).map(({ txtContent }) => txtContent ?? '').filter(Boolean).join(' | ');
}

export function iconsOf(tree: ElementTree): readonly string[] {
  return seen(tree).map(({ attributes }) => attributes.iconName).filter(Boolean);
}

export function addressesOf(tree: ElementTree): readonly string[] {
  return seen(tree).map(({ attributes }) => attributes.href).filter(Boolean);
}

export function classesOf(tree: ElementTree): readonly string[] {
  return seen(tree).flatMap(({ attributes }) => (attributes.class ?? '').split(' ')).filter(Boolean);
}

export interface FormatterText {
  /** `/children/0/attributes/href` */
  readonly path: string;
  readonly text: string;
}

/** Every text of a formatter's JSON. */
export function textsIn(json: unknown, path = ''): readonly FormatterText[] {
  if (typeof json === 'string') return [{ path, text: json }];
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([name, value]) => textsIn(value, `${path}/${name}`));
}

/** Internal names that `[$Name…]` refers to, without those of `forEach`. */
export function columnsIn(json: unknown): readonly string[] {
  const texts = textsIn(json);
  const iterators = texts.filter(({ path }) => path.endsWith('/forEach')).map(({ text }) => text.split(' ')[0]);
  const names = texts.flatMap(({ text }) => [...text.matchAll(/\[\$(\w+)/g)].map(match => match[1]));
  return [...new Set(names)].filter(name => !iterators.includes(name));
}
