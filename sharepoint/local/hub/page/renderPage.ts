import * as React from 'react';
import { renderToString } from 'react-dom/server';
import { HubPage } from '../client/chrome/HubPage';
import { ListPage } from '../client/lists/ListPage';
import { paletteProperties } from '../client/themes/palettes';
import type { ListPageData } from './ListPageData';
import { PAGE_DATA_ID, type ChromeData, type PageData } from './PageData';
import { listPageTitle } from './prepareListPage';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, character => ESCAPES[character]);

/** JSON that cannot end the script element it stands in. */
const asScriptData = (data: object): string => JSON.stringify(data).replace(/</g, '\\u003c');

interface Document {
  readonly data: ChromeData;
  readonly title: string;
  readonly content: React.ReactElement;
  /** Addresses, in the order in which they run. */
  readonly scripts: readonly string[];
}

/** The whole page without one inline script: the data is a JSON block, and the scripts are deferred files. */
function renderDocument({ data, title, content, scripts }: Document): string {
  const palette = paletteProperties(data.theme).map(([name, colour]) => `${name}:${colour}`).join(';');
  return `<!doctype html>
<html lang="${data.locale}" dir="${data.rightToLeft ? 'rtl' : 'ltr'}" data-theme="${data.theme}" data-hub-state="starting" style="${palette}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${title} - ${data.site.title}`)}</title>
<link rel="icon" href="/_hub/runtime/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/_hub/runtime/hub.css">
<script type="application/json" id="${PAGE_DATA_ID}">${asScriptData(data)}</script>
${scripts.map(script => `<script defer src="${script}"></script>`).join('\n')}
</head>
<body>
<div id="hubRoot">${renderToString(content)}</div>
</body>
</html>
`;
}

/** A site page: its scripts start SharePoint's runtime. */
export function renderPage(data: PageData, assemblyFile: string): string {
  const scripts = ['/_hub/runtime/boot.js', '/_hub/vendor/require.js', `/_hub/spfx/${assemblyFile}`];
  return renderDocument({ data, title: data.page.title, content: React.createElement(HubPage, { data }), scripts });
}

/** A page of a list: it needs no runtime of SharePoint's, only REST. */
export function renderListPage(data: ListPageData): string {
  return renderDocument({ data, title: listPageTitle(data), content: React.createElement(ListPage, { data }), scripts: ['/_hub/runtime/list.js'] });
}
