import { type IPropertyPaneDropdownProps, type IPropertyPaneField, PropertyPaneDropdown } from '@microsoft/sp-property-pane';
import { connect } from '../../adapters/sharepoint/connect';
import { SpListDirectory } from '../../adapters/sharepoint/SpListDirectory';
import type { ListEntry } from '../../domain/ListDirectory';
import { fill } from '../../ui/format';
import type { PaneStrings } from './PaneStrings';

type Lists = { readonly status: 'loading' } | { readonly status: 'ready'; readonly entries: readonly ListEntry[] } | { readonly status: 'failed' };

/** Drop-downs of the property pane that offer the lists of a site. */
export class ListPicker {
  private lists: Lists = { status: 'loading' };
  private latestSite: string | undefined;

  /** @param onChange called when the choices have changed, to draw the pane again */
  public constructor(private readonly strings: PaneStrings, private readonly onChange: () => void) {}

  /** Fetches the lists of a site, by absolute URL; an answer for a site that is no longer chosen is dropped. */
  public load(webUrl: string): void {
    this.latestSite = webUrl;
    this.lists = { status: 'loading' };
    const show = (lists: Lists): void => {
      if (this.latestSite !== webUrl) return;
      this.lists = lists;
      this.onChange();
    };
    new SpListDirectory(connect(webUrl))
      .findLists()
      .then(
        entries => show({ status: 'ready', entries }),
        () => show({ status: 'failed' }) // the drop-down says so; the part itself shows the cause
      );
  }

  /**
   * @param property of the web part that takes the server-relative URL of the list; empty means the usual list
   * @param usual title of the list that provisioning makes
   * @param chosen the property's value, offered even when the site does not have it
   */
  public field(property: string, label: string, usual: string, chosen: string): IPropertyPaneField<IPropertyPaneDropdownProps> {
    const entries = this.lists.status === 'ready' ? this.lists.entries : [];
    const options = [
      { key: '', text: fill(this.strings.usualList, { list: usual }) },
      ...entries.map(({ url, title }) => ({ key: url, text: title })),
      ...(chosen && !entries.some(entry => entry.url === chosen) ? [{ key: chosen, text: chosen }] : [])
    ];
    const note = { ready: '', loading: this.strings.listsLoading, failed: this.strings.listsFailed }[this.lists.status];
    return PropertyPaneDropdown(property, {
      label: note ? `${label} – ${note}` : label,
      options,
      selectedKey: chosen,
      disabled: this.lists.status === 'loading'
    });
  }
}
