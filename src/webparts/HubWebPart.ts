import * as ReactDom from 'react-dom';
import { DisplayMode } from '@microsoft/sp-core-library';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { type IPropertyPaneConfiguration, PropertyPaneLabel } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'CommunityHubStrings';
import type { ReactElement } from 'react';
import type { OwnerTools } from '../ui/OwnerTools';
import type { PartSurroundings } from '../ui/PartContext';
import { accessMailboxOf } from './accessMailbox';
import { composeLocale } from './compose';
import { headingLevel } from './headingLevel';
import type { CheckedLists } from './owners/HealthPiece';
import { ownerTools } from './owners/ownerTools';
import { loadPane, type PaneCode } from './pane/loadPane';
import type { PaneHost, PartPane } from './pane/PartPane';
import { siteUrl } from './siteUrl';
import { applyThemeVariables } from './themeVariables';

/** Properties of every part. Empty texts mean: whatever is usual. */
export interface HubWebPartProps {
  title: string;
  /** Server-relative or absolute URL of the site that holds the lists. */
  site: string;
  /** Of the title: 2, 3 or 4; a drop-down keeps it as text. 2 where a part of an earlier version has none. */
  headingLevel?: string | number;
  /** Mail address for those who may not read the list. */
  accessMailbox?: string;
}

/** Properties that decide where data come from. A new title must not load a list again. */
const OF_SOURCE = /^(site|source)$|list$/i;

/** The bit of SPPermission.editListItems (SP.PermissionKind.editListItems is 3, and the first bit is number 1). */
const EDIT_LIST_ITEMS = 0x4;

/** Prefix of the DOM ids of a part. @param instanceId of the web part */
export const partIdOf = (instanceId: string): string => `hub-${instanceId}`;

/** What the three web parts have in common: theme, page language, property pane, and React in their element. */
export abstract class HubWebPart<P extends HubWebPartProps> extends BaseClientSideWebPart<P> {
  private pane: PartPane | undefined;
  private tools: OwnerTools | undefined;

  /** Builds the ports from the properties. Called once at the start, and again when a property changes. */
  protected abstract composePorts(): void;
  protected abstract renderPart(): ReactElement;
  protected abstract createPane(code: PaneCode, host: PaneHost<P>): PartPane;

  /** Web-relative URLs of the usual lists, as far as the page author chose no others. */
  protected abstract usualLists(): readonly string[];

  /** Site that the lists are on, as the page author wrote it. */
  protected get site(): string {
    return this.properties.site;
  }

  /** The lists whose rows their owners can check, if there are any. @param webUrl of the site */
  protected abstract checkedLists(webUrl: string): CheckedLists | undefined;

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

  protected async loadPropertyPaneResources(): Promise<void> {
    try {
      const { code, strings: paneStrings } = await loadPane(strings.language);
      const { context } = this;
      this.pane = this.createPane(code, { context, strings: paneStrings, properties: () => this.properties, refresh: () => context.propertyPane.refresh() });
    } catch {
      this.pane = undefined; // its script did not come: the pane says so, and tries again when it is opened again
    }
  }

  protected onPropertyPaneConfigurationStart(): void {
    if (this.pane) return this.pane.onOpen();
    // SharePoint Framework asks for the resources of a pane once only, whatever came of it
    this.loadPropertyPaneResources().then(() => {
      this.pane?.onOpen();
      this.context.propertyPane.refresh();
    }, () => undefined);
  }

  protected onPropertyPaneFieldChanged(property: string): void {
    if (OF_SOURCE.test(property)) this.compose();
    this.pane?.onChange(property);
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return this.pane?.configuration() ?? { pages: [{ groups: [{ groupFields: [PropertyPaneLabel('title', { text: strings.states.failures.offline })] }] }] };
  }

  protected get surroundings(): PartSurroundings {
    return {
      instanceId: partIdOf(this.instanceId),
      locale: composeLocale(this.context, strings.language),
      headingLevel: headingLevel(this.properties.headingLevel),
      isEditing: this.displayMode === DisplayMode.Edit,
      strings: strings.states,
      accessMailbox: accessMailboxOf(this.properties.accessMailbox),
      ownerTools: this.displayMode === DisplayMode.Edit ? this.tools : this.toolsOfReaders
    };
  }

  /** Who keeps the lists of the site, whether the page is being edited or read. */
  protected get mayEditRows(): boolean {
    return (this.context.pageContext.web.permissions.value.Low & EDIT_LIST_ITEMS) !== 0;
  }

  /** Who reads the page and may change rows can check them. */
  private get toolsOfReaders(): OwnerTools | undefined {
    return this.mayEditRows && this.tools ? { health: this.tools.health } : undefined;
  }

  private compose(): void {
    this.composePorts();
    const { pageContext } = this.context;
    const webUrl = siteUrl(this.site, pageContext.web.absoluteUrl);
    this.tools = ownerTools({ webUrl, pageContext, language: strings.language, lists: this.usualLists(), checked: this.checkedLists(webUrl) });
  }
}
