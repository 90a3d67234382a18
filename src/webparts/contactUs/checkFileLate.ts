import { AppError } from '../../domain/AppError';
import type { CheckedFile } from '../../domain/enquiry/files/checkFile';
import type { EnquiryFile } from '../../domain/enquiry/files/EnquiryFile';

/**
 * Checks a file as `checkFile` does, whose code comes with the first file.
 * @param others the files that the message has already
 * @throws AppError when the code cannot be fetched
 */
export async function checkFileLate(file: EnquiryFile, others: readonly EnquiryFile[]): Promise<CheckedFile> {
  const { checkFile } = await import(/* webpackChunkName: 'enquiry-files' */ '../../domain/enquiry/files/checkFile').catch((error: unknown) => {
    throw new AppError('offline', 'The code that checks files could not be fetched.', error);
  });
  return checkFile(file, others);
}
