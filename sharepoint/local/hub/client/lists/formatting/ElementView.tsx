import * as React from 'react';
import type { ElementTree } from '../../../../formatting/renderFormatter';
import { glyphOf } from './icons';

interface ElementViewProps {
  readonly tree: ElementTree;
  /** What an address of the formatter becomes on this page. */
  linkTo(address: string): string;
  /** Opens the row; absent where the row is open already. */
  onDefaultClick?(): void;
}

/** What React calls the attributes that it does not take as they are. */
const NAMES: Readonly<Record<string, string>> = { class: 'className' };

/** Not attributes of the document. */
const OWN: readonly string[] = ['iconName', 'href', 'class'];

const camelCase = (name: string): string => (name.startsWith('--') ? name : name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()));

const styleOf = (style: ElementTree['style']): React.CSSProperties => Object.fromEntries(Object.entries(style).map(([name, value]) => [camelCase(name), value]));

function propsOf({ elmType, attributes, style }: ElementTree, linkTo: (address: string) => string, fontClass: string | undefined): Record<string, unknown> {
  const plain = Object.entries(attributes).filter(([name]) => !OWN.includes(name)).map(([name, value]) => [NAMES[name] ?? name, value]);
  const className = [attributes.class, fontClass].filter(Boolean).join(' ');
  return {
    ...Object.fromEntries(plain), style: styleOf(style), ...(className && { className }),
    ...(attributes.href !== undefined && { href: linkTo(attributes.href) }), ...(elmType === 'button' && { type: 'button' })
  };
}

/** What a formatter made of a row, as elements of the page: texts stay texts. `checkTree` has passed it. */
export function ElementView({ tree, linkTo, onDefaultClick }: ElementViewProps): React.ReactElement {
  const { elmType, attributes, txtContent, children, action } = tree;
  const glyph = attributes.iconName === undefined ? undefined : glyphOf(attributes.iconName);
  const isAlone = glyph !== undefined && (txtContent ?? '') === '' && children.length === 0;
  const props = propsOf(tree, linkTo, isAlone ? `formatted-icon ${glyph.className}` : undefined);
  const icon = glyph && (isAlone ? glyph.character : <i className={`formatted-icon ${glyph.className}`} aria-hidden="true">{glyph.character}</i>);
  // React wants no children at all on elements such as img.
  const content = [icon, txtContent, ...children.map((child, index) => <ElementView key={index} tree={child} linkTo={linkTo} onDefaultClick={onDefaultClick} />)].filter(Boolean);
  return React.createElement(elmType, { ...props, ...(action !== undefined && { onClick: onDefaultClick, disabled: !onDefaultClick }) }, ...content);
}
