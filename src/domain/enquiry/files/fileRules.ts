/** Files that one message may have. */
export const MOST_FILES = 3;

/** Bytes of one file. */
export const LARGEST_FILE = 5 * 1024 * 1024;

/** Kinds of files by the ending of their names, in lower case. */
export const FILE_KINDS = ['pdf', 'png', 'jpg', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'txt', 'csv'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** What a file input offers to choose from: the value of its `accept`. */
export const ACCEPTED_FILES = [...FILE_KINDS, 'jpeg'].map(kind => `.${kind}`).join(',');

/**
 * Why a file is not taken. `tooMany` the message has enough · `empty` no bytes · `tooLarge` · `name` the name holds a path, or letters that are not allowed or
 * cannot be seen, or is too long · `taken` another file of the message has that name · `kind` none of the kinds that are taken · `content` it is not what its name says ·
 * `macros` it could run a program · `unreadable` the browser cannot read it (any more).
 */
export type FileProblem = 'tooMany' | 'empty' | 'tooLarge' | 'name' | 'taken' | 'kind' | 'content' | 'macros' | 'unreadable';

/** @returns undefined for kinds that are not taken */
export function fileKindOf(name: string): FileKind | undefined {
  const ending = /\.([^.]+)$/.exec(name.trim())?.[1].toLowerCase();
  return ending === 'jpeg' ? 'jpg' : FILE_KINDS.find(kind => kind === ending);
}
