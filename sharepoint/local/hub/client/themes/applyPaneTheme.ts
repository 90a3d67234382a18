import type { ITheme } from '@fluentui/react/lib/Theme';
import { SPComponentLoader } from '@microsoft/sp-loader';
import type { ThemeName } from '../../page/PageData';
import { FLUENT_BUNDLE } from '../../runtime/hubComponents';
import { themeOf } from './themes';

interface FluentBundle {
  readonly fluent8: { loadTheme(theme: ITheme): void };
}

/** The property pane asks its own copy of Fluent for the theme, which comes in a bundle that reading a page does not wait for. */
export async function applyPaneTheme(name: ThemeName): Promise<void> {
  const { fluent8 } = await SPComponentLoader.loadComponentById<FluentBundle>(FLUENT_BUNDLE.id);
  fluent8.loadTheme(themeOf(name));
}
