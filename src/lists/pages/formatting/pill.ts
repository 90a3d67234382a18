import type { FormatElement } from './element';
import { CURRENT, type Expression, firstOf, quoted } from './expression';

/**
 * Colours of SharePoint's own choice pills: a background and the text colour that goes with it in every theme.
 * @see https://pnp.github.io/List-Formatting/groupings/classes/sp-css-backgroundColor
 */
const TONES = {
  good: 'sp-css-backgroundColor-BgMintGreen sp-css-color-MintGreenFont',
  info: 'sp-css-backgroundColor-BgCornflowerBlue sp-css-color-CornflowerBlueFont',
  caution: 'sp-css-backgroundColor-BgGold sp-css-color-GoldFont',
  bad: 'sp-css-backgroundColor-BgCoral sp-css-color-CoralFont',
  quiet: 'sp-css-backgroundColor-BgLightGray sp-css-color-LightGrayFont'
} as const;

export interface PillLook {
  readonly tone: keyof typeof TONES;
  /** Of Fluent's MDL2 icons. */
  readonly icon: string;
}

export interface PillCase extends PillLook {
  readonly when: Expression;
  readonly text: Expression;
}

/** Icon and words on a colour, for the first case that holds; nothing when none does. */
export function pill(cases: readonly PillCase[]): FormatElement {
  const pick = (valueOf: (pillCase: PillCase) => Expression, otherwise = ''): string =>
    `=${firstOf(cases.map(pillCase => [pillCase.when, valueOf(pillCase)]), quoted(otherwise))}`;
  return {
    elmType: 'div',
    style: {
      display: pick(() => quoted('inline-flex'), 'none'), 'align-items': 'center', 'box-sizing': 'border-box',
      padding: '2px 8px', 'border-radius': '12px', 'white-space': 'nowrap'
    },
    attributes: { class: pick(({ tone }) => quoted(`${TONES[tone]} sp-field-fontSizeSmall`)) },
    children: [
      { elmType: 'span', style: { 'padding-right': '4px' }, attributes: { iconName: pick(({ icon }) => quoted(icon)), 'aria-hidden': 'true' } },
      { elmType: 'span', txtContent: pick(({ text }) => text) }
    ]
  };
}

/** A pill for each value of a choice; values of the owners' own look quiet. */
export function choicePill<C extends string>(looks: Readonly<Record<C, PillLook>>): FormatElement {
  const known = Object.entries<PillLook>(looks).map(([choice, look]): PillCase => ({ ...look, when: `${CURRENT} == ${quoted(choice)}`, text: CURRENT }));
  return pill([...known, { when: `${CURRENT} != ''`, text: CURRENT, tone: 'quiet', icon: 'Unknown' }]);
}

/** Says something when the answer is Yes, and nothing when it is No. */
export function yesPill(text: string, look: PillLook): FormatElement {
  return pill([{ ...look, when: CURRENT, text: quoted(text) }]);
}
