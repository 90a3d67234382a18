import { BufferParse, headers } from '@pnp/queryable';
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
  public async attach(itemId: number, file: Pick<EnquiryFile, 'name' | 'arrayBuffer'>): Promise<void> {
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

  /**
   * Gives a request the files of its twin. What both hold under one name but not with one content is kept under two.
   * @throws AppError when it is not certain that it has them; a twin that is gone has none
   */
  public async move(fromId: number, toId: number): Promise<void> {
    const names = await this.names(fromId).catch(noneIfGone);
    if (names.length === 0) return;
    const present = await this.names(toId);
    for (const name of names) {
      const content = await this.content(fromId, name);
      const same = present.find(other => isSame(other, name));
      if (same !== undefined && equal(content, await this.content(toId, same))) continue;
      await this.attach(toId, { name: same === undefined ? name : `${fromId} ${name}`, arrayBuffer: () => Promise.resolve(content) });
    }
  }

  private async content(itemId: number, name: string): Promise<ArrayBuffer> {
    const file = SPInstance(this.filesOf(itemId)).concat(`('${encodePath(name)}')/$value`);
    try {
      return await file.using(BufferParse())<ArrayBuffer>();
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

function noneIfGone(error: unknown): readonly string[] {
  if (toAppError(error).kind === 'notFound') return [];
  throw error;
}

function equal(one: ArrayBuffer, other: ArrayBuffer): boolean {
  const [a, b] = [new Uint8Array(one), new Uint8Array(other)];
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** File names differ by more than their case. */
const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
