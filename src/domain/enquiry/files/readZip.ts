/** One entry of a zip file, as far as its directory tells. */
export interface ZipEntry {
  readonly name: string;
  /** Not compressed. */
  readonly isStored: boolean;
  /** Bytes in the file. */
  readonly size: number;
  /** Where they begin. */
  readonly dataAt: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;

/**
 * The directory of a zip file (APPNOTE.TXT 6.3.10, 4.3), nothing unpacked. Larger forms (zip64) are no documents of a few megabytes.
 * @returns undefined for what is none: the directory is not where the end says, an entry is not where the directory says, or there is none
 */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  // a zip file may have a program in front of it, which runs when the name ends in .exe: a document begins with its first entry
  if (end === undefined || view.getUint32(0, true) !== LOCAL) return undefined;
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) return undefined;
    const [nameSize, extraSize, commentSize] = [28, 30, 32].map(offset => view.getUint16(at + offset, true));
    const local = view.getUint32(at + 42, true);
    if (at + 46 + nameSize > end || local + 30 > end || view.getUint32(local, true) !== LOCAL) return undefined;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameSize)),
      isStored: view.getUint16(at + 10, true) === 0,
      size: view.getUint32(at + 20, true),
      dataAt: local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    });
    at += 46 + nameSize + extraSize + commentSize;
  }
  return entries.length > 0 ? entries : undefined;
}

/** The record at the end, in front of a comment of any length. */
function endOf(view: DataView): number | undefined {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (view.getUint32(at, true) === END && at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return undefined;
}
