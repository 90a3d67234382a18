import { strToU8, zipSync } from 'fflate';
import type { EnquiryFile } from '../../src/domain/enquiry/files/EnquiryFile';

const CONTENT_TYPES = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';

/** A zip file of these entries, in this order. @param stored entries that are not compressed */
export function zipOf(entries: Readonly<Record<string, string>>, stored: readonly string[] = []): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, [strToU8(text), { level: stored.includes(name) ? 0 : 6 }]])));
}

/** A document of Office as far as anybody looks at it. @param part of its program, for example `word/document.xml` */
export function officeFile(part: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipOf({ '[Content_Types].xml': CONTENT_TYPES, '_rels/.rels': '<Relationships/>', [part]: '<document/>', ...more });
}

/** A document of OpenOffice. @param kind such as `text` */
export function openOfficeFile(kind: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipOf({ mimetype: `application/vnd.oasis.opendocument.${kind}`, 'content.xml': '<document/>', ...more }, ['mimetype']);
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d);
export const JPG = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0);
export const PDF = bytesOf('%PDF-1.7\n%âãÏÓ\n1 0 obj\n');
/** How every program of Windows begins. */
export const PROGRAM = Uint8Array.of(0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff);

/** A file as a browser hands it over. */
export function aFile(name: string, bytes: Uint8Array = PDF): EnquiryFile {
  return { name, size: bytes.length, arrayBuffer: async () => bytes.slice().buffer };
}
