import { contentProblem } from './contentProblem';
import type { EnquiryFile } from './EnquiryFile';
import { fileKindOf, type FileProblem, LARGEST_FILE, MOST_FILES } from './fileRules';
import { isSoundName, storedName } from './storedName';

/** A file as it goes with the message. */
export type CheckedFile = { readonly ok: true; readonly file: EnquiryFile } | { readonly ok: false; readonly problem: FileProblem };

/**
 * Whether a file may go with a message that has others already, by its name, size and content.
 * @returns the file under the name by which it is stored
 */
export async function checkFile(file: EnquiryFile, others: readonly Pick<EnquiryFile, 'name'>[]): Promise<CheckedFile> {
  const problem = outerProblem(file, others) ?? await innerProblem(file);
  if (problem) return { ok: false, problem };
  return { ok: true, file: { name: storedName(file.name), size: file.size, arrayBuffer: () => file.arrayBuffer() } };
}

/** What can be said without reading the file. */
function outerProblem({ name, size }: EnquiryFile, others: readonly Pick<EnquiryFile, 'name'>[]): FileProblem | undefined {
  if (others.length >= MOST_FILES) return 'tooMany';
  if (!isSoundName(name)) return 'name';
  if (!fileKindOf(name)) return 'kind';
  if (size === 0) return 'empty';
  if (size > LARGEST_FILE) return 'tooLarge';
  return others.some(other => isSame(other.name, storedName(name))) ? 'taken' : undefined;
}

async function innerProblem(file: EnquiryFile): Promise<FileProblem | undefined> {
  const kind = fileKindOf(file.name);
  const content = await file.arrayBuffer().catch(() => undefined);
  // a file that was moved or changed since it was chosen cannot be read
  if (content?.byteLength !== file.size || !kind) return 'unreadable';
  return contentProblem(kind, new Uint8Array(content));
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
