import { type IPropertyPaneDropdownProps, type IPropertyPaneField, PropertyPaneDropdown } from '@microsoft/sp-property-pane';
import type { WebPartContext } from '@microsoft/sp-webpart-base';
import * as strings from 'CommunityHubStrings';
import type { ListEntry } from '../../domain/ListDirectory';
import { fill } from '../../ui/format';
import { composeListDirectory } from '../compose';

type Lists = { readonly status: 'loading' } | { readonly status: 'ready'; readonly entries: readonly ListEntry[] } | { readonly status: 'failed' };

/** Drop-downs of the property pane that offer the lists of a site. */
export class ListPicker {
  private lists: Lists = { status: 'loading' };
  private latestSite: string | undefined;

  /** @param onChange called when the choices have changed, to draw the pane again */
  public constructor(private readonly onChange: () => void) {}

  /** Fetches the lists of the site; an answer for a site that is no longer chosen is dropped. */
  public load(context: WebPartContext, site: string): void {
    this.latestSite = site;
    this.lists = { status: 'loading' };
    const show = (lists: Lists): void => {
      if (this.latestSite !== site) return;
      this.lists = lists;
      this.onChange();
    };
    composeListDirectory(context, site)
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
      { key: '', text: fill(strings.pane.usualList, { list: usual }) },
      ...entries.map(({ url, title }) => ({ key: url, text: title })),
      ...(chosen && !entries.some(entry => entry.url === chosen) ? [{ key: chosen, text: chosen }] : [])
    ];
    const note = { ready: '', loading: strings.pane.listsLoading, failed: strings.pane.listsFailed }[this.lists.status];
    return PropertyPaneDropdown(property, {
      label: note ? `${label} – ${note}` : label,
      options,
      selectedKey: chosen,
      disabled: this.lists.status === 'loading'
    });
  }
}
