/**
 * Names that SharePoint's list formatting lets through.
 * @see https://learn.microsoft.com/sharepoint/dev/declarative-customization/formatting-syntax-reference (of 28 August 2024)
 */
export const ELEMENT_TYPES: ReadonlySet<string> = new Set(['div', 'span', 'a', 'img', 'svg', 'path', 'button', 'p', 'filepreview']);

/** `alt` and the names that start with `aria-` stand in Microsoft's JSON schema, sp/v2/column-formatting.schema.json. */
const ATTRIBUTE_NAMES: ReadonlySet<string> = new Set([
  'href', 'rel', 'src', 'class', 'target', 'title', 'role', 'iconName', 'd', 'data-interception', 'viewBox', 'preserveAspectRatio', 'draggable', 'alt'
]);

export const isAttribute = (name: string): boolean => ATTRIBUTE_NAMES.has(name) || /^aria-[a-z]+$/.test(name);

const sides = (name: string, ends: readonly string[] = ['']): readonly string[] =>
  ['', '-bottom', '-left', '-right', '-top'].flatMap(side => ends.map(end => `${name}${side}${end}`));

export const STYLE_NAMES: ReadonlySet<string> = new Set([
  ...sides('border', ['', '-color', '-style', '-width']), ...sides('margin'), ...sides('padding'),
  ...['outline', 'outline-color', 'outline-style', 'outline-width'],
  ...['border-bottom-left-radius', 'border-bottom-right-radius', 'border-radius', 'border-top-left-radius', 'border-top-right-radius'],
  ...['background-color', 'background-image', 'fill', 'fill-opacity', 'stroke', 'box-decoration-break', 'box-shadow', 'box-sizing', 'color', 'opacity', 'cursor'],
  ...['overflow', 'overflow-x', 'overflow-y', 'overflow-style', 'rotation', 'rotation-point', 'transform', 'object-fit', '-webkit-line-clamp'],
  ...['height', 'max-height', 'max-width', 'min-height', 'min-width', 'width'],
  ...['flex', 'flex-grow', 'flex-shrink', 'flex-flow', 'flex-direction', 'flex-wrap', 'justify-content', 'align-items'],
  ...['box-align', 'box-direction', 'box-flex', 'box-flex-group', 'box-lines', 'box-ordinal-group', 'box-orient', 'box-pack', 'grid-columns', 'grid-rows'],
  ...['font', 'font-family', 'font-size', 'font-style', 'font-variant', 'font-weight', 'font-size-adjust', 'font-stretch', 'letter-spacing', 'line-height'],
  ...['column-count', 'column-fill', 'column-gap', 'column-rule', 'column-rule-color', 'column-rule-style', 'column-rule-width', 'column-span', 'column-width'],
  ...['columns', 'bottom', 'clear', 'clip', 'display', 'float', 'left', 'position', 'right', 'top', 'visibility', 'z-index', 'vertical-align'],
  ...['border-collapse', 'border-spacing', 'caption-side', 'empty-cells', 'table-layout', 'direction', 'unicode-bidi'],
  ...['text-align', 'text-align-last', 'text-decoration', 'text-indent', 'text-justify', 'text-outline', 'text-overflow', 'text-shadow', 'text-transform'],
  ...['text-wrap', 'white-space', 'word-break', 'word-spacing', 'word-wrap', 'hanging-punctuation', 'punctuation-trim'],
  ...['width', 'style', 'radius', 'color'].map(name => `--inline-editor-border-${name}`)
]);

export const ROW_ACTIONS: ReadonlySet<string> = new Set(['defaultClick', 'share', 'delete', 'editProps', 'openContextMenu', 'setValue', 'executeFlow', 'embed']);
