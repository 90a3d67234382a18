/**
 * The text of a file that a person chose: UTF-8, or UTF-16 with its mark ("Unicode text" of Excel), or else Windows-1252, in which Excel
 * writes CSV files on most computers of western Europe.
 */
export async function readTextFile(file: Pick<Blob, 'arrayBuffer'>): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes); // bytes that are no UTF-8 are the answer to which of the two it is
  }
}
