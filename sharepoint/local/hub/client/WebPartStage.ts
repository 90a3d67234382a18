import { DisplayMode, Guid, type ServiceScope } from '@microsoft/sp-core-library';
import { getIconClassName } from '@fluentui/react/lib/Styling';
import { WEB_PART, type Emphasis, type Part, type WebPartData } from '../canvas/canvas';
import type { Mode, PageData, ThemeName } from '../page/PageData';
import type { PartFailure, PartStage, ToolboxItem } from './PartStage';
import { MinimalWebPartHost, ThemeProvider, WebPartFormFactor, WebPartManagerFactory, type SettableThemeProvider, type WebPartManager, type WebPartManifest } from './privateApi';
import { savePage } from './savePage';
import { applyPaneTheme } from './themes/applyPaneTheme';
import { applyTheme } from './themes/applyTheme';
import { themeOf } from './themes/themes';

interface Loaded {
  readonly element: HTMLElement;
  readonly scope: ServiceScope;
  readonly theme: SettableThemeProvider;
  emphasis: Emphasis;
  shown?: Promise<PartFailure | undefined>;
}

/** The manager rejects with an error, or with `{ error, stage }` around one. */
function messageOf(failure: unknown): string {
  const error = failure && typeof failure === 'object' && 'error' in failure ? failure.error : failure;
  return error instanceof Error ? error.message : String(error);
}

/** Runs web parts in Microsoft's ClientSideWebPartManager. Each part has a service scope of its own, since sections differ in theme. */
export class WebPartStage implements PartStage {
  private readonly manager: WebPartManager;
  private readonly manifests: ReadonlyMap<string, WebPartManifest>;
  private readonly parts = new Map<string, Loaded>();
  private theme: ThemeName;
  private mode: Mode;

  public constructor(private readonly rootScope: ServiceScope, private readonly data: PageData) {
    this.theme = data.theme;
    this.mode = data.mode;
    this.manager = WebPartManagerFactory.create(new MinimalWebPartHost(rootScope));
    const external = this.manager.getWebPartManifests().filter(({ isInternal }) => !isInternal);
    this.manifests = new Map(external.map(manifest => [manifest.id, manifest]));
  }

  public get toolbox(): readonly ToolboxItem[] {
    return [...this.manifests.values()].map(manifest => {
      const { title, description, officeFabricIconFontName } = manifest.preconfiguredEntries[0];
      const iconClass = getIconClassName(officeFabricIconFontName ?? 'Puzzle');
      return { webPartId: manifest.id, title: this.localized(title), description: this.localized(description), iconClass };
    });
  }

  public elementOf({ id }: Part): HTMLElement {
    return this.entryOf(id).element;
  }

  public show(part: Part, emphasis: Emphasis): Promise<PartFailure | undefined> {
    const entry = this.entryOf(part.id);
    if (entry.emphasis !== emphasis) {
      entry.emphasis = emphasis;
      entry.theme._setTheme(themeOf(this.theme, emphasis));
    }
    entry.shown ??= this.load(part, entry);
    return entry.shown;
  }

  public newPart(webPartId: string): WebPartData {
    const { preconfiguredEntries: [entry] } = this.manifests.get(webPartId)!;
    return {
      id: webPartId, instanceId: Guid.newGuid().toString(), title: this.localized(entry.title), description: this.localized(entry.description),
      dataVersion: '1.0', properties: JSON.parse(JSON.stringify(entry.properties ?? {})) as object
    };
  }

  public remove(id: string): void {
    this.closePropertyPane(id);
    this.manager.onWebPartDelete(id);
    this.manager.disposeWebparts(id);
    this.parts.delete(id);
  }

  public async setMode(mode: Mode): Promise<void> {
    this.mode = mode;
    const [anyPart] = this.parts.keys();
    if (mode === 'read' && anyPart) this.closePropertyPane(anyPart);
    await this.manager._setDisplayMode(this.displayMode);
  }

  public async setTheme(theme: ThemeName): Promise<void> {
    this.theme = theme;
    applyTheme(theme);
    for (const { theme: provider, emphasis } of this.parts.values()) provider._setTheme(themeOf(theme, emphasis));
    if (this.mode === 'edit') await applyPaneTheme(theme);
  }

  public async editProperties(id: string): Promise<void> {
    await applyPaneTheme(this.theme);
    this.manager.requestPropertyPaneAction(id, 'Open');
  }

  public dataOf(id: string): WebPartData | undefined {
    return this.manager.serialize(id).get(id);
  }

  public savePage(content: string): Promise<void> {
    return savePage(this.rootScope, this.data.page.api, content);
  }

  private closePropertyPane(id: string): void {
    if (this.manager.isPropertyPaneOpen()) this.manager.requestPropertyPaneAction(id, 'Close');
  }

  private get displayMode(): DisplayMode {
    return this.mode === 'edit' ? DisplayMode.Edit : DisplayMode.Read;
  }

  private localized(texts: Readonly<Record<string, string | undefined>>): string {
    return texts[this.data.locale] ?? texts[this.data.locale.toLowerCase()] ?? texts.default ?? '';
  }

  private entryOf(id: string): Loaded {
    const known = this.parts.get(id);
    if (known) return known;
    const scope = this.rootScope.startNewChild();
    const theme = new ThemeProvider(scope, themeOf(this.theme));
    scope.provide(ThemeProvider.serviceKey, theme);
    scope.finish();
    const entry: Loaded = { element: document.createElement('div'), scope, theme, emphasis: 0 };
    this.parts.set(id, entry);
    return entry;
  }

  private async load({ id, control, title, added }: Part, { element, scope }: Loaded): Promise<PartFailure | undefined> {
    if (control.controlType !== WEB_PART) return { reason: `The local hub shows web parts only; this is a control of type ${control.controlType}.`, drawn: false };
    const manifest = this.manifests.get(control.webPartId ?? '');
    if (!manifest) {
      const reason = `No manifest for the web part "${title}" (${control.webPartId}). Is it in release/manifests?`;
      console.error(reason);
      return { reason, drawn: false };
    }
    try {
      await this.manager.loadWebPart({
        domElement: element, instanceId: id, manifest, displayMode: this.displayMode, webPartData: control.webPartData!, addedFromPersistedData: !added,
        formFactor: WebPartFormFactor.Standard, pageLayoutType: 'Article', serviceScope: scope
      });
      performance.mark(`hub-part-${manifest.alias}`);
      return undefined;
    } catch (error) {
      console.error(`The web part "${title}" failed: ${messageOf(error)}`, error);
      return { reason: messageOf(error), drawn: true };
    }
  }
}
