import type { FormatElement } from './element';
import { both, CURRENT, type Expression, isNoDate, isOlderThan, quoted } from './expression';
import { pill, type PillCase, type PillLook } from './pill';

interface Note extends PillLook {
  readonly text: string;
}

interface DateNotes {
  /** Said where there is no date. */
  readonly empty?: Note;
  /** Said of dates more than so many days ago; the most days first. */
  readonly after?: readonly (Note & { readonly days: number })[];
  /** Rows for which it does not hold are shown without a note. */
  readonly only?: Expression;
}

/** The date as the site writes dates, with a note on what it means. */
export function dateWithNote({ empty, after = [], only }: DateNotes): FormatElement {
  const noted = ({ text, ...look }: Note, condition: Expression): PillCase =>
    ({ ...look, text: quoted(text), when: only ? both(only, condition) : condition });
  return {
    elmType: 'div',
    style: { display: 'flex', 'flex-wrap': 'wrap', 'align-items': 'center' },
    children: [
      { elmType: 'span', txtContent: `${CURRENT}.displayValue`, style: { 'padding-right': '8px' } },
      pill([
        ...(empty ? [noted(empty, isNoDate(CURRENT))] : []),
        ...after.map(({ days, ...note }) => noted(note, isOlderThan(CURRENT, days)))
      ])
    ]
  };
}

const CHIP = { display: 'inline-block', padding: '2px 8px', margin: '2px 4px 2px 0', 'border-radius': '4px', 'white-space': 'nowrap' } as const;

/**
 * Several choices, each on its own.
 * @param filteredView page of a view that each choice narrows to its own rows, below the site; SharePoint's filter stands in the address
 */
export function chips(filteredView?: { readonly page: string; readonly column: string }): FormatElement {
  const chip: FormatElement = {
    elmType: 'span', forEach: `choice in ${CURRENT}`, txtContent: '[$choice]', style: CHIP,
    attributes: { class: 'ms-bgColor-neutralLighter ms-fontColor-neutralPrimary' }
  };
  const address = filteredView && quoted(`/${filteredView.page}?FilterField1=${filteredView.column}&FilterValue1=`);
  return {
    elmType: 'div',
    style: { display: 'flex', 'flex-wrap': 'wrap' },
    children: [address === undefined ? chip : {
      ...chip, elmType: 'a', attributes: {
        class: 'ms-bgColor-neutralLighter ms-fontColor-themeDark',
        href: `=@currentWeb + ${address} + replaceAll(replaceAll([$choice], '%', '%25'), '&', '%26')`
      }
    }]
  };
}

/** An id: every character counts and nobody reads it aloud. */
export function monospace(): FormatElement {
  return { elmType: 'span', txtContent: CURRENT, style: { 'font-family': 'Consolas, monospace', 'font-size': '12px', 'word-break': 'break-all' } };
}
