import { AppError } from '../../domain/AppError';
import type { Enquiry, Receipt } from '../../domain/enquiry/Enquiry';
import type { EnquiryDesk } from '../../domain/enquiry/EnquiryDesk';
import type { EnquiryFile } from '../../domain/enquiry/files/EnquiryFile';
import { REQUEST_LIMITS } from '../../lists/contactRequests.facts';

/** A desk whose code comes when somebody sends: the form needs no more than its limits until then. It is one desk from then on. */
export class LateEnquiryDesk implements EnquiryDesk {
  public readonly limits = REQUEST_LIMITS;
  private loaded: Promise<EnquiryDesk> | undefined;

  public constructor(private readonly load: () => Promise<EnquiryDesk>) {}

  public async send(enquiry: Enquiry): Promise<Receipt> {
    return (await this.desk()).send(enquiry);
  }

  public async find(key: string): Promise<Receipt | undefined> {
    return (await this.desk()).find(key);
  }

  public async attach(receipt: Receipt, file: EnquiryFile): Promise<void> {
    return (await this.desk()).attach(receipt, file);
  }

  public async attached(receipt: Receipt): Promise<readonly string[]> {
    return (await this.desk()).attached(receipt);
  }

  private async desk(): Promise<EnquiryDesk> {
    this.loaded ??= this.load();
    try {
      return await this.loaded;
    } catch (error) {
      this.loaded = undefined; // the next attempt fetches it again
      throw new AppError('offline', 'The code that sends could not be fetched.', error);
    }
  }
}
