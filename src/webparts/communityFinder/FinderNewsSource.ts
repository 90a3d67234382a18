import type { IDynamicDataAnnotatedPropertyValue, IDynamicDataPropertyDefinition } from '@microsoft/sp-dynamic-data';
import type { CommunityRef } from '../../domain/community/Community';
import type { FinderNews } from '../../features/communityFinder/CommunityFinderProps';
import { LIST_URL } from '../askOnPage';
import type { ConnectionStrings } from '../ConnectionStrings';
import { PageSource } from '../PageSource';

/** What other parts see of an open community. */
export interface OpenCommunity {
  readonly id: number;
  readonly name: string;
  readonly mailbox: string;
}

/** What page authors can connect other parts to. */
type Connection = 'searchText' | 'numberFound' | 'community';

/** Tells other parts of the page what the finder shows. */
export class FinderNewsSource extends PageSource {
  /** @param notify says that a value has changed */
  public constructor(private readonly strings: ConnectionStrings, notify: (property: string) => void) {
    super(notify, { searchText: '', numberFound: 0 });
  }

  /** So that an author can connect the name or mailbox although no community is open. */
  public readonly getAnnotatedPropertyValue = (property: string): IDynamicDataAnnotatedPropertyValue => {
    if (property !== 'community') return { sampleValue: this.getPropertyValue(property) };
    const { community: title, name, mailbox } = this.strings;
    const sampleValue: OpenCommunity = { id: 1, name: 'Community', mailbox: 'community@example.org' };
    return { sampleValue, metadata: { id: { title: 'ID' }, name: { title: name }, mailbox: { title: mailbox }, community: { title } } };
  };

  public tell({ text, count, community }: FinderNews): void {
    this.set('searchText', text);
    this.set('numberFound', count);
    const open: OpenCommunity | undefined = community && { id: community.id, name: community.name, mailbox: community.mailbox ?? '' };
    this.set('community', open);
  }

  /** @param to instance of the contact part */
  public ask(to: string, { id, name }: CommunityRef): void {
    this.handOver(to, { kind: 'question', about: { type: 'community', id, name } });
  }

  /** @param listUrl server-relative, of the list whose communities are shown; undefined where they come from several */
  public setListUrl(listUrl: string | undefined): void {
    this.set(LIST_URL, listUrl);
  }

  protected definitions(): readonly IDynamicDataPropertyDefinition[] {
    const { searchText, numberFound, community } = this.strings;
    return Object.entries({ searchText, numberFound, community } satisfies Record<Connection, string>).map(([id, title]) => ({ id, title }));
  }
}
