import { AppError } from '../../src/domain/AppError';
import type { ChangeOutcome, RequestChange } from '../../src/domain/enquiry/requestChanges';
import type { QueuePage, QueueQuery, QueueViewer, RequestQueue } from '../../src/domain/enquiry/RequestQueue';
import type { QueuedRequest, SitePerson, WholeRequest } from '../../src/domain/enquiry/StoredRequest';

const PAGE = 3;
const VIEWS: Readonly<Record<QueueQuery['view'], readonly string[]>> = { open: ['New', 'In progress'], new: ['New'], mine: ['New', 'In progress'], overdue: ['New'], all: ['New', 'In progress', 'Answered', 'Closed', 'Withdrawn'] };

/** Requests in memory: like the list, it refuses a write with an old etag. */
export class QueueInMemory implements RequestQueue {
  public readonly listUrl = '/sites/hub/Lists/ContactRequests';
  public failNext: AppError | undefined;
  public me: SitePerson = { id: 15, name: 'Olaf Owner' };
  public seesOwnOnly = false;
  public team: readonly SitePerson[] = [{ id: 14, name: 'Ada Author' }, { id: 15, name: 'Olaf Owner' }];

  public constructor(public requests: readonly WholeRequest[]) {}

  public async viewer(): Promise<QueueViewer> {
    this.fail();
    return { me: this.me, seesOwnOnly: this.seesOwnOnly };
  }

  public async find({ view, topic, order }: QueueQuery, me: SitePerson, after?: number): Promise<QueuePage> {
    this.fail();
    const fits = this.requests.filter(request => VIEWS[view].includes(request.status ?? '') && (view !== 'mine' || request.assignedTo?.id === me.id) && (!topic || request.topic === topic));
    const sorted = [...fits].sort((a, b) => (order === 'oldest' ? a.id - b.id : b.id - a.id));
    const rest = after === undefined ? sorted : sorted.slice(sorted.findIndex(({ id }) => id === after) + 1);
    return { requests: rest.slice(0, PAGE), ...(rest.length > PAGE && { next: rest[PAGE - 1].id }) };
  }

  public async read(id: number): Promise<WholeRequest> {
    this.fail();
    const found = this.requests.find(request => request.id === id);
    if (!found) throw new AppError('notFound', 'It is gone.');
    return found;
  }

  public async change({ id, etag }: QueuedRequest, change: RequestChange): Promise<ChangeOutcome<WholeRequest>> {
    this.fail();
    const now = this.requests.find(request => request.id === id);
    if (!now) return { kind: 'gone' };
    return now.etag === etag ? { kind: 'done', request: this.write(now, change, this.me) } : { kind: 'conflict', request: now };
  }

  /** Somebody writes to it elsewhere. */
  public write(request: WholeRequest, { assignedTo, ...change }: RequestChange, changedBy: SitePerson): WholeRequest {
    const written: WholeRequest = {
      ...request, ...change, ...(assignedTo && { assignedTo: assignedTo === 'nobody' ? undefined : assignedTo }), changedBy, etag: `"${Number(request.etag.slice(1, -1)) + 1}"`
    };
    this.requests = this.requests.map(one => (one.id === request.id ? written : one));
    return written;
  }

  public async colleagues(): Promise<readonly SitePerson[]> {
    this.fail();
    return this.team;
  }

  public async personAt(address: string): Promise<SitePerson> {
    this.fail();
    if (!address.endsWith('@contoso.example')) throw new AppError('refused', 'unknown');
    return { id: 17, name: 'Edda Editor' };
  }

  private fail(): void {
    const failure = this.failNext;
    this.failNext = undefined;
    if (failure) throw failure;
  }
}
