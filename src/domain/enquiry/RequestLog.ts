import type { ChangeOutcome } from './requestChanges';
import type { OwnRequest } from './StoredRequest';

/** What the viewer has sent. */
export interface RequestLog {
  /**
   * The viewer's own requests, newest first, at most 100; never anybody else's, whatever the viewer may see.
   * @throws AppError
   */
  findMine(): Promise<readonly OwnRequest[]>;

  /**
   * Takes a request back, as long as nobody has written to it since it was read.
   * @throws AppError when it is not certain what became of it
   */
  withdraw(request: OwnRequest): Promise<ChangeOutcome<OwnRequest>>;
}
