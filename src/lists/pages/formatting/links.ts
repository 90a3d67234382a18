import type { LookupColumn } from '../../defineList';
import { type FormatElement, icon } from './element';
import { CURRENT, field, firstOf, isNobody, quoted } from './expression';
import { pill, type PillCase } from './pill';

/** Dark enough for grey chips and rows; `themePrimary` is not. */
const LINK_CLASS = 'ms-fontColor-themeDark ms-fontColor-themeDarker--hover';
const shownWhen = (condition: string): string => `=${firstOf([[condition, quoted('inline-flex')]], quoted('none'))}`;
const FILLED = `${CURRENT} != ''`;

function withMissing(link: FormatElement, missing: readonly PillCase[]): FormatElement {
  return {
    elmType: 'div',
    style: { display: 'flex', 'flex-wrap': 'wrap', 'align-items': 'center' },
    children: missing.length > 0 ? [link, pill(missing)] : [link]
  };
}

/** Opens the address that the column holds. @param missing what an empty column says */
export function urlLink(text: string, iconName: string, missing: readonly PillCase[] = []): FormatElement {
  const link: FormatElement = {
    elmType: 'a',
    style: { display: shownWhen(FILLED), 'align-items': 'center', 'white-space': 'nowrap', 'text-decoration': 'none' },
    attributes: {
      href: CURRENT, target: '_blank', rel: 'noopener noreferrer', class: LINK_CLASS,
      // the visible words come first, so that people who speak to the page can say them (WCAG 2.5.3)
      'aria-label': `=${quoted(`${text}: `)} + ${field('Title')}`
    },
    children: [icon(iconName), { elmType: 'span', txtContent: text }]
  };
  return withMissing(link, missing);
}

/** Writes to the address that the column holds, and to nobody else: what follows a question mark could name more recipients. */
export function mailLink(missing: readonly PillCase[] = []): FormatElement {
  const link: FormatElement = {
    elmType: 'a',
    txtContent: CURRENT,
    style: { display: shownWhen(FILLED), 'word-break': 'break-all' },
    attributes: { href: `='mailto:' + replaceAll(${CURRENT}, '?', '%3F')`, class: LINK_CLASS }
  };
  return withMissing(link, missing);
}

/** Opens the row or rows that a lookup points to. @param missing what an empty column says */
export function rowLinks({ list, type }: LookupColumn, missing: readonly PillCase[] = []): FormatElement {
  const isMany = type === 'LookupMulti';
  const target = isMany ? '[$target.lookupId]' : `${CURRENT}.lookupId`;
  const link: FormatElement = {
    elmType: 'a',
    ...(isMany && { forEach: `target in ${CURRENT}` }),
    txtContent: isMany ? '[$target.lookupValue]' : `${CURRENT}.lookupValue`,
    style: { 'padding-right': '8px', ...(!isMany && { display: `=${firstOf([[isNobody(CURRENT), quoted('none')]], quoted('inline-flex'))}` }) },
    attributes: { href: `=@currentWeb + ${quoted(`/${list}/DispForm.aspx?ID=`)} + ${target}`, class: LINK_CLASS }
  };
  return withMissing(link, missing);
}

/** The row's title, which opens the row; one that belongs to another row stands further in. @param parent internal name of the lookup to it */
export function itemLink(parent: string): FormatElement {
  const inward = (without: string, within: string): string => `=${firstOf([[isNobody(field(parent)), quoted(without)]], quoted(within))}`;
  return {
    elmType: 'button',
    customRowAction: { action: 'defaultClick' },
    style: {
      display: 'flex', 'align-items': 'center', border: 'none', 'background-color': 'transparent', cursor: 'pointer', 'text-align': 'left',
      padding: '0', 'padding-left': inward('0', '24px')
    },
    attributes: { class: `${LINK_CLASS} ms-fontWeight-semibold` },
    children: [icon(inward('', 'Childof')), { elmType: 'span', txtContent: CURRENT }]
  };
}
