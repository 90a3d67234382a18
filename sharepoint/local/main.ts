import { spawn } from 'node:child_process';
import { serveFromCommandLine } from './commandLine';
import { startHub } from './hub/startHub';
import { EMPTY_HUB, HUB_CONTENT } from './tenant/content';

const OPENERS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['open'], win32: ['cmd', '/c', 'start', '""'], linux: ['xdg-open']
};

/** The hub works without a browser of its own, so a machine that cannot open one only says so. */
function openBrowser(url: string, complain: (line: string) => void): void {
  const [command, ...options] = OPENERS[process.platform] ?? ['xdg-open'];
  const browser = spawn(command, [...options, url], { stdio: 'ignore', detached: true });
  browser.on('error', error => complain(`No browser was opened (${error.message}). Open the address yourself.`));
  browser.unref();
}

serveFromCommandLine({
  about: 'The local hub: a SharePoint page with the built web parts, on a local SharePoint.',
  defaultPort: 4321,
  defaultData: 'temp/hub.sqlite',
  emptyData: 'temp/hub-empty.sqlite',
  options: { 'no-open': { type: 'boolean', default: false } },
  help: [['--no-open', 'do not open the browser']],
  footer: 'Faults, latency and calls: the Network panel in the page, or /_hub/faults, /_hub/latency and /_hub/calls.',
  start: async ({ port, data, empty, own }, complain) => {
    const hub = await startHub({ port, dataFile: data, content: empty ? EMPTY_HUB : HUB_CONTENT, log: complain });
    const address = `${hub.origin}/`;
    if (!own['no-open']) openBrowser(address, complain);
    return { address, port: hub.port, close: hub.close };
  }
});
