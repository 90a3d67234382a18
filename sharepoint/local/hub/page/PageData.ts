import type { Role } from '../../people';
import type { ComponentManifest } from '../runtime/components';

/** Id of the script element that carries the data. */
export const PAGE_DATA_ID = 'hubPageData';

export type ThemeName = 'light' | 'dark';
export type Mode = 'read' | 'edit';

export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** What every page of the hub shows around its content. */
export interface ChromeData {
  readonly site: { readonly title: string; readonly url: string };
  /** The page that the site opens with. */
  readonly homePage: { readonly title: string; readonly url: string };
  /** Server-relative URL of this page. */
  readonly address: string;
  readonly person: { readonly key: string; readonly name: string; readonly email: string; readonly userPrincipalName: string; readonly role: Role; readonly guest: boolean };
  readonly mayEdit: boolean;
  readonly theme: ThemeName;
  readonly people: readonly Choice[];
  readonly locale: string;
  readonly rightToLeft: boolean;
  readonly locales: readonly Choice[];
}

/** Everything that the server knows and the client of a site page needs, sent inside the page as JSON. */
export interface PageData extends ChromeData {
  readonly page: {
    readonly title: string;
    readonly url: string;
    /** REST address of the page, to which edits are saved. */
    readonly api: string;
    /** CanvasContent1 as the tenant gave it. */
    readonly canvas: string;
  };
  readonly mode: Mode;
  /** Whether the build has left web parts to load. */
  readonly built: boolean;
  /** What SharePoint's own starter takes. */
  readonly preloaded: {
    readonly clientSideApplicationId: string;
    readonly buildNumber: string;
    readonly manifests: readonly ComponentManifest[];
    readonly spPageContextInfo: object;
    readonly customActions: readonly object[];
  };
}
