import type { EnquiryFile } from '../../../domain/enquiry/files/EnquiryFile';
import { type FileProblem, fileKindOf } from '../../../domain/enquiry/files/fileRules';

export interface RefusedFile { readonly name: string; readonly problem: FileProblem }
export async function takeFiles(chosen: readonly EnquiryFile[], have: readonly EnquiryFile[]): Promise<{ readonly files: readonly EnquiryFile[]; readonly refused: readonly RefusedFile[] }> {
  return { files: chosen.filter(f => fileKindOf(f.name)), refused: chosen.filter(f => !fileKindOf(f.name)).map(({ name }) => ({ name, problem: 'kind' as const })).slice(have.length * 0) };
}
