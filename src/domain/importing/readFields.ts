import {
  type ImportField, type ImportFields, type ImportProblem, type ImportVocabulary, TEXT_FIELDS, VALUES_FIELDS, type ValuesField
} from './ImportEntry';
import { wordsOf } from './matchKey';
import { type ChoiceField, readChoice } from './readChoice';
import { readSentence } from './readSentence';

type Cause = Pick<ImportProblem, 'kind' | 'values'>;

/** What the cells of one row say, and what could not be understood in them. */
export interface FieldReading {
  readonly fields: ImportFields;
  readonly derived: readonly ImportField[];
  /** The row cannot be taken: guessing what was meant would publish something else. */
  readonly refusals: readonly Cause[];
  /** The row comes without these values. */
  readonly losses: readonly Cause[];
}

/** One cell with the title of its column, both as written. */
export interface TitledCell {
  readonly text: string;
  readonly column: string;
}

/** @param cellOf the cell of a field; its text is '' when the table has no such column */
export function readFields(cellOf: (field: ImportField) => TitledCell, vocabulary: ImportVocabulary): FieldReading {
  const stated = (field: ImportField): boolean => cellOf(field).text !== '';
  const read = [...TEXT_FIELDS, ...VALUES_FIELDS].filter(stated).map(field => readField(field, cellOf(field), vocabulary));
  const facts = readSentence(cellOf('whoShouldJoin').text, vocabulary);
  const derived = (['strands', 'notFor'] as const).filter(field => !stated(field) && facts[field].length > 0);
  return {
    fields: Object.assign({}, ...read.map(({ fields }) => fields), ...derived.map(field => ({ [field]: facts[field] }))) as ImportFields,
    derived,
    refusals: read.flatMap(({ refusals = [] }) => refusals),
    losses: read.flatMap(({ losses = [] }) => losses)
  };
}

type OneField = Partial<Omit<FieldReading, 'derived'>>;

function readField(field: ImportField, cell: TitledCell, vocabulary: ImportVocabulary): OneField {
  switch (field) {
    case 'kind':
    case 'access':
    case 'status':
      return readChoiceCell(field, cell);
    case 'order':
      return readOrder(cell);
    case 'roles':
    case 'themes':
    case 'strands':
    case 'regions':
    case 'languages':
      return readValues(field, cell, vocabulary[field]);
    case 'notFor':
      return readValues(field, cell, vocabulary.roles);
    default:
      return { fields: { [field]: cell.text } };
  }
}

const CHOICE_PROBLEM = { kind: 'unknownKind', access: 'unknownAccess', status: 'unknownStatus' } as const;

function readChoiceCell(field: ChoiceField, { text, column }: TitledCell): OneField {
  const choice = readChoice(field, text);
  return choice ? { fields: { [field]: choice } } : { refusals: [{ kind: CHOICE_PROBLEM[field], values: { column, value: text } }] };
}

function readOrder({ text, column }: TitledCell): OneField {
  const number = text.replace(',', '.');
  if (/^-?\d{1,12}(?:\.\d{1,12})?$/.test(number)) return { fields: { order: number } };
  return { losses: [{ kind: 'orderNotANumber', values: { column, value: text } }] };
}

/** Values stand between `;`, `,` or line breaks, unless the whole cell is one value. */
function readValues(field: ValuesField, { text, column }: TitledCell, allowed: readonly string[]): OneField {
  const find = (part: string): string | undefined => allowed.find(value => valuePhrase(field, value) === valuePhrase(field, part));
  const parts = find(text) ? [text] : text.split(/[;,\r\n]/).map(part => part.trim()).filter(Boolean);
  const values = [...new Set(parts.flatMap(part => find(part) ?? []))];
  return {
    fields: values.length > 0 ? { [field]: values } : {},
    losses: parts.filter(part => !find(part)).map(value => ({ kind: 'unknownValue', values: { column, value } }))
  };
}

/** "Strand B" and "strand-B" are B; "Stand" is a frequent slip. */
function valuePhrase(field: ValuesField, text: string): string {
  const phrase = wordsOf(text).join(' ');
  return field === 'strands' ? phrase.replace(/^str?and /, '') : phrase;
}
