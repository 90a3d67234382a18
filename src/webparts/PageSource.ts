import type { IDynamicDataCallables, IDynamicDataPropertyDefinition } from '@microsoft/sp-dynamic-data';
import type { PageQuestion } from '../domain/enquiry/Enquiry';
import { LINK_NAME, type Question, QUESTION } from './askOnPage';

/** What a part tells other parts of the page, by SharePoint Framework's dynamic data. */
export class PageSource implements IDynamicDataCallables {
  private questions = 0;
  private readonly values: Map<string, unknown>;

  /**
   * @param notify says that a value has changed
   * @param start values until there are others
   */
  public constructor(private readonly notify: (property: string) => void, start: Readonly<Record<string, unknown>> = {}) {
    this.values = new Map(Object.entries(start));
  }

  /** Only what is of use to page authors: our own parts know the rest by name. */
  public readonly getPropertyDefinitions = (): readonly IDynamicDataPropertyDefinition[] => this.definitions();

  public readonly getPropertyValue = (property: string): unknown => this.values.get(property);

  /** @param to instance of the contact part */
  public handOver(to: string, question: PageQuestion): void {
    this.questions += 1;
    this.set(QUESTION, { ...question, to, number: this.questions } satisfies Question);
  }

  public setLinkName(linkName: string): void {
    this.set(LINK_NAME, linkName);
  }

  protected definitions(): readonly IDynamicDataPropertyDefinition[] {
    return [];
  }

  protected set(property: string, value: unknown): void {
    if (JSON.stringify(this.values.get(property)) === JSON.stringify(value)) return;
    this.values.set(property, value);
    this.notify(property);
  }
}
