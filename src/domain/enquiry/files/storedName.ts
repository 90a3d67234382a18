import { fileKindOf } from './fileRules';

/** Most characters of a file name. SharePoint takes more, Windows does not with the folders around it. */
const LONGEST = 100;

/** What SharePoint takes in no file name (support.microsoft.com, "Restrictions and limitations in OneDrive and SharePoint"), and what only systems of old take. */
const RESERVED = /["*:<>?/\\|]/;
const RESERVED_NAME = /^(?:con|prn|aux|nul|com\d|lpt\d|desktop|_vti_.*|~\$.*|\..*)(?:\.|$)/i;

/** Letters that cannot be seen, or that turn what follows around: `invoice\u202Efdp.exe` reads as `invoiceexe.pdf`. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}\uFFFD]/u;

/** Whether a file of that name can be stored, and be told from others by who reads it. */
export function isSoundName(name: string): boolean {
  return name.length <= LONGEST && !RESERVED.test(name) && !RESERVED_NAME.test(name) && !UNSEEN.test(name) && stemOf(name) !== '';
}

/** The name under which a file is stored: letters in one form (NFC), no blanks at its ends, its ending in lower case. Of a sound name. */
export function storedName(name: string): string {
  const plain = name.normalize('NFC').trim().replace(/\s+/g, ' ');
  const kind = fileKindOf(plain);
  return kind ? `${stemOf(plain)}.${kind}` : plain;
}

/** What stands before the ending, without dots and blanks at its end, which SharePoint does not take. */
function stemOf(name: string): string {
  return name.normalize('NFC').trim().slice(0, Math.max(0, name.trim().lastIndexOf('.'))).replace(/[.\s]+$/, '');
}
