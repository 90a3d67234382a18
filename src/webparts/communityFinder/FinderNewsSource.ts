import type { IDynamicDataAnnotatedPropertyValue, IDynamicDataCallables, IDynamicDataPropertyDefinition } from '@microsoft/sp-dynamic-data';
import type { CommunityRef } from '../../domain/community/Community';
import type { FinderNews } from '../../features/communityFinder/CommunityFinderProps';
import { LINK_NAME, type Question, QUESTION } from '../askOnPage';
import type { ConnectionStrings } from '../ConnectionStrings';

/** What other parts see of an open community. */
export interface OpenCommunity {
  readonly id: number;
  readonly name: string;
  readonly mailbox: string;
}

/** What page authors can connect other parts to. */
type Connection = 'searchText' | 'numberFound' | 'community';

/** Tells other parts of the page what the finder shows, by SharePoint Framework's dynamic data. */
export class FinderNewsSource implements IDynamicDataCallables {
  private questions = 0;
  private readonly values = new Map<string, unknown>([['searchText', ''], ['numberFound', 0]]);

  /** @param notify says that a value has changed */
  public constructor(private readonly strings: ConnectionStrings, private readonly notify: (property: string) => void) {}

  /** Only what is of use to page authors: our own parts know the rest by name. */
  public readonly getPropertyDefinitions = (): readonly IDynamicDataPropertyDefinition[] => {
    const { searchText, numberFound, community } = this.strings;
    return Object.entries({ searchText, numberFound, community } satisfies Record<Connection, string>).map(([id, title]) => ({ id, title }));
  };

  public readonly getPropertyValue = (property: string): unknown => this.values.get(property);

  /** So that an author can connect the name or mailbox although no community is open. */
  public readonly getAnnotatedPropertyValue = (property: string): IDynamicDataAnnotatedPropertyValue => {
    if (property !== 'community') return { sampleValue: this.values.get(property) };
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
    this.questions += 1;
    const question: Question = { to, number: this.questions, kind: 'question', about: { type: 'community', id, name } };
    this.set(QUESTION, question);
  }

  public setLinkName(linkName: string): void {
    this.set(LINK_NAME, linkName);
  }

  private set(property: string, value: unknown): void {
    if (JSON.stringify(this.values.get(property)) === JSON.stringify(value)) return;
    this.values.set(property, value);
    this.notify(property);
  }
}
