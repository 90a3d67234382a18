import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CanvasControl } from '../../../sharepoint/local/hub/canvas/canvas';

const SPFX = (id: string): object => ({ type: 'component', id, version: '1.23.2' });

/** Web parts written as the build would leave them, so that these tests need no build and change with nothing but the hub. */
const PROBES = {
  Probe: '00000000-0000-4000-8000-00000000a001',
  Neighbour: '00000000-0000-4000-8000-00000000a002',
  Corner: '00000000-0000-4000-8000-00000000a003',
  Thrower: '00000000-0000-4000-8000-00000000a004'
} as const;
export type ProbeName = keyof typeof PROBES;

/** Shows what it was given: its text, the theme, the person by page context, REST and Graph, and the mode. */
const bundleOf = (name: ProbeName): string => `define("${PROBES[name]}_1.0.0",["@microsoft/sp-webpart-base","@microsoft/sp-property-pane","@microsoft/sp-http"],function(base,pane,http){
  class Probe extends base.BaseClientSideWebPart {
    onInit() {
      const graph = this.context.msGraphClientFactory.getClient('3').then(client => client.api('/me').get()).then(me => { this.graph = me.displayName; });
      const rest = this.context.spHttpClient.get(this.context.pageContext.web.absoluteUrl + '/_api/web/currentuser', http.SPHttpClient.configurations.v1, { headers: { 'odata-version': '3.0' } })
        .then(response => response.json()).then(user => { this.rest = user.Title; });
      return super.onInit().then(() => Promise.all([graph, rest])).then(() => undefined);
    }
    onThemeChanged(theme) { this.theme = theme; if (this.renderedOnce) this.render(); }
    render() {
      if (${JSON.stringify(name)} === 'Thrower') throw new Error('The probe was told to throw.');
      const { user, cultureInfo, web } = this.context.pageContext;
      this.domElement.style.background = this.theme.semanticColors.bodyBackground;
      this.domElement.style.color = this.theme.semanticColors.bodyText;
      this.domElement.replaceChildren();
      const heading = this.domElement.appendChild(document.createElement('h2'));
      heading.textContent = this.properties.text;
      const facts = this.domElement.appendChild(document.createElement('p'));
      facts.className = 'facts';
      facts.style.overflowWrap = 'anywhere';
      facts.textContent = JSON.stringify({
        user: user.displayName, guest: user.isExternalGuestUser, graph: this.graph, rest: this.rest, web: web.serverRelativeUrl, culture: cultureInfo.currentUICultureName,
        inverted: this.theme.isInverted, background: this.theme.semanticColors.bodyBackground, inputBorder: this.theme.semanticColors.inputBorder,
        mode: this.displayMode
      });
    }
    getPropertyPaneConfiguration() {
      return { pages: [{ groups: [{ groupName: 'Probe settings', groupFields: [
        pane.PropertyPaneTextField('text', { label: 'Text' }),
        pane.PropertyPaneDropdown('choice', { label: 'Choice', options: [{ key: 'a', text: 'First' }, { key: 'b', text: 'Second' }] }),
        pane.PropertyPaneToggle('on', { label: 'Switch', onText: 'On', offText: 'Off' }),
        pane.PropertyPaneCheckbox('checked', { text: 'Check' }),
        pane.PropertyPaneSlider('amount', { label: 'Amount', min: 1, max: 5 })
      ] }] }] };
    }
  }
  return { default: Probe };
});`;

const manifestOf = (name: ProbeName): object => ({
  id: PROBES[name], alias: `${name}WebPart`, componentType: 'WebPart', version: '1.0.0', manifestVersion: 2, requiresCustomScript: false,
  supportedHosts: ['SharePointWebPart'], supportsThemeVariants: true, loadLegacyFabricCss: false,
  preconfiguredEntries: [{
    groupId: '5c03119e-3074-46fd-976b-c60198311f70', group: { default: 'Advanced' }, title: { default: name, 'fr-FR': `${name} en français` },
    description: { default: `Says what the ${name} sees` }, officeFabricIconFontName: 'Puzzle', properties: { text: 'Hello' }
  }],
  loaderConfig: {
    internalModuleBaseUrls: ['<!-- PATH TO CDN -->'], entryModuleId: `${name}-bundle`,
    scriptResources: {
      [`${name}-bundle`]: { type: 'path', path: `${name}.js` },
      '@microsoft/sp-webpart-base': SPFX('974a7777-0990-4136-8fa6-95d80114c2e0'),
      '@microsoft/sp-property-pane': SPFX('f9e737b7-f0df-4597-ba8c-3060f82380db'),
      '@microsoft/sp-http': SPFX('c07208f0-ea3b-4c1a-9965-ac1b825211a6')
    }
  }
});

export interface ProbeRelease {
  readonly folder: string;
  remove(): void;
}

/** A release folder with the probes. */
export function writeProbeRelease(): ProbeRelease {
  const folder = mkdtempSync(path.join(tmpdir(), 'hub-probes-'));
  for (const sub of ['assets', 'manifests']) mkdirSync(path.join(folder, sub));
  for (const name of Object.keys(PROBES) as ProbeName[]) {
    writeFileSync(path.join(folder, 'assets', `${name}.js`), bundleOf(name));
    writeFileSync(path.join(folder, 'manifests', `${PROBES[name]}.manifest.json`), JSON.stringify(manifestOf(name)));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** A probe on a page. @param number makes its instance id */
export function probe(name: ProbeName, number: number, [zoneIndex, sectionIndex, sectionFactor]: readonly [number, number, number], zoneEmphasis?: number): CanvasControl {
  const instanceId = `00000000-0000-4000-8000-0000000000${String(number).padStart(2, '0')}`;
  return {
    controlType: 3, id: instanceId, webPartId: PROBES[name], position: { zoneIndex, sectionIndex, sectionFactor, controlIndex: 1, layoutIndex: 1 },
    emphasis: zoneEmphasis ? { zoneEmphasis } : {},
    webPartData: { id: PROBES[name], instanceId, title: name, description: '', dataVersion: '1.0', properties: { text: `${name} ${number}` } }
  };
}
