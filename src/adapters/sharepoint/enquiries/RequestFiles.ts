import { headers } from '@pnp/queryable';
import { encodePath, type ISPCollection, SPCollection, SPInstance, spPost } from '@pnp/sp';
import { AppError } from '../../../domain/AppError';
import type { EnquiryFile } from '../../../domain/enquiry/files/EnquiryFile';
import { isRecord } from '../../../lists/parseValue';
import { itemOf } from '../SiteClient';
import { toAppError } from '../toAppError';
import { means, toWriteError } from './refusals';

/** The files of requests, each once for its name: SharePoint takes no second one of the same name. */
export class RequestFiles {
  /** @param requests the items of the list */
  public constructor(private readonly requests: () => ISPCollection) {}

  /** @throws AppError when it is not certain that the file is there with this content */
  public async attach(itemId: number, file: EnquiryFile): Promise<void> {
    const content = await file.arrayBuffer();
    try {
      await this.add(itemId, file.name, content);
    } catch (error) {
      // an earlier attempt arrived after all; what it held may have been another file of that name
      if (means(error, 'nameTaken')) return this.overwrite(itemId, file.name, content);
      if ((await this.names(itemId)).some(name => isSame(name, file.name))) return;
      if (!means(error, 'digest')) throw toWriteError(error);
      await this.add(itemId, file.name, content).catch((again: unknown) => { throw toWriteError(again); });
    }
  }

  /** @throws AppError */
  public async names(itemId: number): Promise<readonly string[]> {
    try {
      const files: unknown = await this.filesOf(itemId).select('FileName')();
      if (Array.isArray(files) && files.every(isNamed)) return files.map(({ FileName }) => FileName);
      throw new AppError('server', `Item ${itemId} answered without its files.`);
    } catch (error) {
      throw toAppError(error);
    }
  }

  private async add(itemId: number, name: string, content: ArrayBuffer): Promise<void> {
    const added: unknown = await spPost(SPCollection(this.filesOf(itemId), `add(FileName='${encodePath(name)}')`), { body: content });
    // an empty answer with status 200 is no proof
    if (!isNamed(added)) throw new AppError('server', `Item ${itemId} answered without the new file.`);
  }

  private async overwrite(itemId: number, name: string, content: ArrayBuffer): Promise<void> {
    try {
      const file = SPInstance(this.filesOf(itemId)).concat(`('${encodePath(name)}')/$value`);
      await spPost(file, headers({ 'X-HTTP-Method': 'PUT' }, { body: content }));
    } catch (error) {
      throw toWriteError(error);
    }
  }

  private filesOf(itemId: number): ISPCollection {
    return SPCollection(itemOf(this.requests(), itemId), 'AttachmentFiles');
  }
}

const isNamed = (file: unknown): file is { readonly FileName: string } => isRecord(file) && typeof file.FileName === 'string';

/** File names differ by more than their case. */
const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
