import * as React from 'react';
import { renderToString } from 'react-dom/server';
import { HubPage } from '../client/chrome/HubPage';
import { paletteProperties } from '../client/themes/palettes';
import { PAGE_DATA_ID, type PageData } from './PageData';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, character => ESCAPES[character]);

/** JSON that cannot end the script element it stands in. */
const asScriptData = (data: object): string => JSON.stringify(data).replace(/</g, '\\u003c');

/** The whole page without one inline script: the data is a JSON block, and deferred files start SharePoint's runtime. */
export function renderPage(data: PageData, assemblyFile: string): string {
  const palette = paletteProperties(data.theme).map(([name, colour]) => `${name}:${colour}`).join(';');
  const chrome = renderToString(React.createElement(HubPage, { data }));
  return `<!doctype html>
<html lang="${data.locale}" dir="${data.rightToLeft ? 'rtl' : 'ltr'}" data-theme="${data.theme}" data-hub-state="starting" style="${palette}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${data.page.title} - ${data.site.title}`)}</title>
<link rel="icon" href="/_hub/runtime/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/_hub/runtime/hub.css">
<script type="application/json" id="${PAGE_DATA_ID}">${asScriptData(data)}</script>
<script defer src="/_hub/runtime/boot.js"></script>
<script defer src="/_hub/vendor/require.js"></script>
<script defer src="/_hub/spfx/${assemblyFile}"></script>
</head>
<body>
<div id="hubRoot">${chrome}</div>
</body>
</html>
`;
}
