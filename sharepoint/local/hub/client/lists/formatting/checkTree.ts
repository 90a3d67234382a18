import { FormattingError } from '../../../../formatting/parseExpression';
import type { ElementTree } from '../../../../formatting/renderFormatter';
import { glyphOf } from './icons';

/** Opens the row, as a click on its title does. */
export const DEFAULT_CLICK = 'defaultClick';

/** @throws FormattingError for what the hub's pages cannot draw or do */
export function checkTree({ elmType, attributes: { iconName }, action, children }: ElementTree): void {
  if (elmType === 'filepreview') throw new FormattingError('The elmType "filepreview" is not built here.');
  if (iconName !== undefined && !glyphOf(iconName)) throw new FormattingError(`There is no icon "${iconName}".`);
  if (action !== undefined && (action !== DEFAULT_CLICK || elmType !== 'button')) throw new FormattingError(`The action "${action}" of a ${elmType} is not built here.`);
  children.forEach(checkTree);
}

/** Whether a person sees anything of it. */
export function showsSomething({ style, txtContent, attributes, children }: ElementTree): boolean {
  if (style.display === 'none') return false;
  return (txtContent ?? '') !== '' || attributes.iconName !== undefined || attributes.src !== undefined || children.some(showsSomething);
}
