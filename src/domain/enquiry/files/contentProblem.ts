import type { FileKind, FileProblem } from './fileRules';
import { readZip, type ZipEntry } from './readZip';

type ContentProblem = Extract<FileProblem, 'content' | 'macros'>;
type Check = (bytes: Uint8Array) => ContentProblem | undefined;

/** Bytes that a file of the kind begins with (en.wikipedia.org/wiki/List_of_file_signatures). */
function beginsWith(...signature: readonly number[]): Check {
  return bytes => (signature.every((byte, index) => bytes[index] === byte) ? undefined : 'content');
}

/** A document of Office: a zip file that says so in its list of content types, with the folder of its program (ECMA-376, part 2). */
function office(folder: string): Check {
  return bytes => {
    const entries = readZip(bytes);
    if (!entries?.some(({ name }) => name === '[Content_Types].xml') || !entries.some(({ name }) => name.startsWith(`${folder}/`))) return 'content';
    return entries.some(({ name }) => MACROS.test(name)) ? 'macros' : undefined;
  };
}

/** A document of OpenOffice: a zip file whose first entry is its type, in clear (OpenDocument 1.3, part 2, 3.3). */
function openDocument(type: string): Check {
  return bytes => {
    const entries = readZip(bytes);
    if (!entries || !isType(entries[0], bytes, type)) return 'content';
    return entries.some(({ name }) => /^(?:basic|scripts)\/./i.test(name)) ? 'macros' : undefined;
  };
}

/** Where Office keeps programs: macros, sheets of macros, ActiveX controls. */
const MACROS = /(?:^|\/)(?:vbaProject(?:Signature)?\.bin|macrosheets\/|activeX\/)/i;

function isType({ name, dataAt, isStored, size }: ZipEntry, bytes: Uint8Array, type: string): boolean {
  return name === 'mimetype' && isStored && size === type.length && new TextDecoder().decode(bytes.subarray(dataAt, dataAt + size)) === type;
}

/** No program, and a text in Unicode: what begins as UTF-16 is one as well. */
const text: Check = bytes => {
  const encoding = UTF_16.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte))?.encoding ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).includes(NUL) ? 'content' : undefined;
  } catch {
    return 'content'; // the decoder throws at what is no text of its encoding
  }
};
const NUL = '\u0000';
const UTF_16 = [{ mark: [0xff, 0xfe], encoding: 'utf-16le' }, { mark: [0xfe, 0xff], encoding: 'utf-16be' }] as const;

const CHECKS: Readonly<Record<FileKind, Check>> = {
  pdf: beginsWith(0x25, 0x50, 0x44, 0x46, 0x2d),
  png: beginsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  jpg: beginsWith(0xff, 0xd8, 0xff),
  docx: office('word'), xlsx: office('xl'), pptx: office('ppt'),
  odt: openDocument('application/vnd.oasis.opendocument.text'), ods: openDocument('application/vnd.oasis.opendocument.spreadsheet'),
  txt: text, csv: text
};

/** Whether the content is what the name says. It does not say that it is harmless: SharePoint scans what it stores. */
export function contentProblem(kind: FileKind, bytes: Uint8Array): ContentProblem | undefined {
  return CHECKS[kind](bytes);
}
