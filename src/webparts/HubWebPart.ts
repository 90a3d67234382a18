import * as ReactDom from 'react-dom';
import { DisplayMode } from '@microsoft/sp-core-library';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { IPropertyPaneConfiguration, IPropertyPaneField } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'CommunityHubStrings';
import type { ReactElement } from 'react';
import type { OwnerTools } from '../ui/OwnerTools';
import type { PartSurroundings } from '../ui/PartContext';
import { composeLocale } from './compose';
import { ownerTools } from './owners/ownerTools';
import { ListPicker } from './pane/ListPicker';
import { paneConfiguration } from './pane/paneConfiguration';
import { siteUrl } from './siteUrl';
import { applyThemeVariables } from './themeVariables';

/** Properties of every part. Empty texts mean: whatever is usual. */
export interface HubWebPartProps {
  title: string;
  /** Server-relative or absolute URL of the site that holds the lists. */
  site: string;
  /** Of the title: 2, 3 or 4; a drop-down keeps it as text. 2 where a part of an earlier version has none. */
  headingLevel?: string | number;
}

/** The bit of SPPermission.editListItems (SP.PermissionKind.editListItems is 3, and the first bit is number 1). */
const EDIT_LIST_ITEMS = 0x4;

/** What the three web parts have in common: theme, page language, property pane, and React in their element. */
export abstract class HubWebPart<P extends HubWebPartProps> extends BaseClientSideWebPart<P> {
  protected readonly lists = new ListPicker(() => this.context.propertyPane.refresh());
  private tools: OwnerTools | undefined;

  /** Builds the ports from the properties. Called once at the start, and again when a property changes. */
  protected abstract composePorts(): void;
  protected abstract renderPart(): ReactElement;
  /** Fields of the pane beside title and site. */
  protected abstract listFields(): readonly IPropertyPaneField<unknown>[];
  protected extraFields(): readonly IPropertyPaneField<unknown>[] {
    return [];
  }

  /** Web-relative URLs of the usual lists, as far as the page author chose no others. */
  protected abstract usualLists(): readonly string[];

  /** Server-relative URL of the list whose rows its owners can check, if there is one. @param webUrl of the site */
  protected checkedList(webUrl: string): string | undefined {
    return undefined;
  }

  protected async onInit(): Promise<void> {
    await super.onInit();
    this.compose();
  }

  public render(): void {
    ReactDom.render(this.renderPart(), this.domElement);
  }

  protected onThemeChanged(theme: IReadonlyTheme | undefined): void {
    applyThemeVariables(this.domElement, theme);
  }

  protected onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  protected onPropertyPaneConfigurationStart(): void {
    this.lists.load(this.context, this.properties.site);
  }

  protected onPropertyPaneFieldChanged(path: string): void {
    // only the sources of data; a new title must not load the list again
    if (path === 'site') this.lists.load(this.context, this.properties.site);
    if (path === 'site' || /list$/i.test(path)) this.compose();
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const pageWebUrl = this.context.pageContext.web.absoluteUrl;
    return paneConfiguration(strings.pane, pageWebUrl, this.listFields(), this.extraFields());
  }

  protected get surroundings(): PartSurroundings {
    return {
      instanceId: `hub-${this.instanceId}`,
      locale: composeLocale(this.context, strings.language),
      headingLevel: Number(this.properties.headingLevel) || 2,
      isEditing: this.displayMode === DisplayMode.Edit,
      strings: strings.states,
      ownerTools: this.displayMode === DisplayMode.Edit ? this.tools : this.toolsOfReaders
    };
  }

  /** Who reads the page and may change rows can check them. */
  private get toolsOfReaders(): OwnerTools | undefined {
    const mayEditRows = this.context.pageContext.web.permissions.value.Low & EDIT_LIST_ITEMS;
    return mayEditRows && this.tools ? { health: this.tools.health } : undefined;
  }

  private compose(): void {
    this.composePorts();
    const { pageContext } = this.context;
    const webUrl = siteUrl(this.properties.site, pageContext.web.absoluteUrl);
    const listUrl = this.checkedList(webUrl);
    this.tools = ownerTools({ webUrl, lists: this.usualLists(), language: strings.language, health: listUrl ? { listUrl, pageContext } : undefined });
  }
}
