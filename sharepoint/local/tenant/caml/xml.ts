/** An element of CAML or of a field's schema. Comments and processing instructions are passed over. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** What stands directly inside, without that of its children. */
  readonly text: string;
}

/** Text that is no XML. */
export class XmlError extends Error {}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: '\'' };

const TOKEN = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;

const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Deeper than any CAML; keeps hostile text from exhausting the stack of those who read the tree. */
const MOST_NESTING = 200;

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** The top elements of a text; CAML comes with one root or, as a view's query is kept, with several. @throws XmlError */
export function elementsOf(xml: string): readonly Element[] {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xml.length) {
    const match = TOKEN.exec(xml);
    if (!match) throw new XmlError('The text is not well formed.');
    read(match, open);
  }
  if (open.length > 1) throw new XmlError(`The element ${open[open.length - 1].name} does not end.`);
  if (root.text.trim() !== '') throw new XmlError('There is text outside all elements.');
  return root.children;
}

function read(match: RegExpExecArray, open: Open[]): void {
  const [, data, closing, name, attributes = '', empty, text] = match;
  const current = open[open.length - 1];
  if (data !== undefined) current.text += data;
  else if (text !== undefined) current.text += decoded(text);
  else if (closing !== undefined) close(closing, open);
  else if (name !== undefined) {
    if (open.length > MOST_NESTING) throw new XmlError('The elements are nested too deep.');
    open.push({ name, attributes: attributesOf(attributes), children: [], text: '' });
    if (empty) close(name, open);
  }
}

function close(name: string, open: Open[]): void {
  const element = open.pop();
  const parent = open.at(-1);
  if (!element || !parent || element.name !== name) throw new XmlError(`The element ${name} ends without a start.`);
  parent.children.push(element);
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, double, single] of text.matchAll(ATTRIBUTE)) {
    if (Object.hasOwn(attributes, name)) throw new XmlError(`The attribute ${name} comes twice.`);
    attributes[name] = decoded(double ?? single);
  }
  return attributes;
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));|&/g, (whole, decimal?: string, hex?: string, name?: string) => {
    const code = decimal ? Number(decimal) : hex ? parseInt(hex, 16) : undefined;
    const sign = code === undefined ? ENTITIES[name ?? ''] : code <= 0x10FFFF ? String.fromCodePoint(code) : undefined;
    if (sign === undefined) throw new XmlError(`"${whole}" is no character.`);
    return sign;
  });
}

/** Text and attribute values of XML. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find(candidate => candidate.name === name);
}

/** CAML writes TRUE and FALSE, in any case. */
export function isTrue(text: string | undefined): boolean {
  return text?.toUpperCase() === 'TRUE';
}

/** `<Where>…</Where>`: an element as text. */
export function xmlOf({ name, attributes, children, text }: Element): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`).join('');
  const inside = escaped(text) + children.map(xmlOf).join('');
  return inside === '' ? `<${name}${written} />` : `<${name}${written}>${inside}</${name}>`;
}
