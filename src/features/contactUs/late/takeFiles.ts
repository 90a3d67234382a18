import { checkFile } from '../../../domain/enquiry/files/checkFile';
import type { EnquiryFile } from '../../../domain/enquiry/files/EnquiryFile';
import type { FileProblem } from '../../../domain/enquiry/files/fileRules';

export interface RefusedFile {
  readonly name: string;
  readonly problem: FileProblem;
}

export interface TakenFiles {
  /** Those that a message had before, and those that were taken. */
  readonly files: readonly EnquiryFile[];
  readonly refused: readonly RefusedFile[];
}

/** Looks into files one after the other: each counts for the next, by its number and its name. */
export async function takeFiles(chosen: readonly EnquiryFile[], before: readonly EnquiryFile[]): Promise<TakenFiles> {
  let taken: TakenFiles = { files: before, refused: [] };
  for (const file of chosen) {
    const checked = await checkFile(file, taken.files);
    taken = checked.ok
      ? { ...taken, files: [...taken.files, checked.file] }
      : { ...taken, refused: [...taken.refused, { name: file.name, problem: checked.problem }] };
  }
  return taken;
}
