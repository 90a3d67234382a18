import { BrowserPageAddress } from '../../../src/adapters/browser/BrowserPageAddress';

const HERE = 'https://contoso.sharepoint.com/sites/hub';
const NAMES = ['q', 'theme', 'view'];

beforeEach(() => window.history.replaceState({ router: 'of SharePoint' }, '', '/sites/hub?Mode=Edit&OR=Teams%2DHL&empty&q=old#part'));

test('reads what is there now', () => {
  const address = new BrowserPageAddress(NAMES);
  expect(address.read().get('q')).toBe('old');
  window.history.replaceState(null, '', '?q=new');
  expect(address.read().get('q')).toBe('new');
});

test.each<[string, Record<string, string | undefined>, string]>([
  ['changes in place and adds', { q: 'Jems', theme: 'Finance~Control and audit' }, '?Mode=Edit&OR=Teams%2DHL&empty&q=Jems&theme=Finance~Control+and+audit'],
  ['takes away', { q: undefined, theme: undefined }, '?Mode=Edit&OR=Teams%2DHL&empty'],
  ['keeps an empty one', { q: undefined, theme: '' }, '?Mode=Edit&OR=Teams%2DHL&empty&theme='],
  ['writes any letters', { q: 'å&=#+"Ω' }, '?Mode=Edit&OR=Teams%2DHL&empty&q=%C3%A5%26%3D%23%2B%22%CE%A9'],
  ['writes half a letter', { q: '\ud83d' }, '?Mode=Edit&OR=Teams%2DHL&empty&q=%EF%BF%BD']
])('%s', (_, parameters, search) => {
  const address = new BrowserPageAddress(NAMES);
  expect(address.linkWith(parameters)).toBe(`${HERE}${search}#part`);
  expect(window.location.search).toBe('?Mode=Edit&OR=Teams%2DHL&empty&q=old');
  address.write(parameters, 'replace');
  expect(window.location.href).toBe(`${HERE}${search}#part`);
  expect(window.history.state).toEqual({ router: 'of SharePoint' });
  for (const [name, value] of Object.entries(parameters)) expect(address.read().get(name)).toBe(value === '\ud83d' ? '\ufffd' : value ?? null);
});

test('an address without parameters, and one that has a name twice', () => {
  window.history.replaceState(null, '', '/sites/hub');
  const address = new BrowserPageAddress(NAMES);
  expect(address.linkWith({ q: undefined })).toBe(HERE);
  expect(address.linkWith({ q: 'x' })).toBe(`${HERE}?q=x`);
  window.history.replaceState(null, '', '?q=1&a=1&q=2&a=2');
  expect(address.linkWith({ q: 'x' })).toBe(`${HERE}?q=x&a=1&a=2`);
});

/** Waits until the browser has gone back. */
const goBack = (): Promise<void> => new Promise(resolve => {
  window.addEventListener('popstate', () => setTimeout(resolve), { once: true });
  window.history.back();
});

test('Back leaves what was pushed and tells of it; what changes nothing makes no entry', async () => {
  const address = new BrowserPageAddress(NAMES);
  const onChange = jest.fn();
  const stop = address.subscribe(onChange);
  const entries = window.history.length;
  address.write({ q: 'one' }, 'push');
  address.write({ q: 'one' }, 'push');
  address.write({ q: 'two' }, 'replace');
  expect(window.history.length).toBe(entries + 1);
  expect(onChange).not.toHaveBeenCalled();
  await goBack();
  expect(address.read().get('q')).toBe('old');
  expect(onChange).toHaveBeenCalledTimes(1);
  stop();
  address.write({ q: 'three' }, 'push');
  await goBack();
  expect(onChange).toHaveBeenCalledTimes(1);
});

test('what another part of the page writes for it is heard, in every browser', () => {
  const onChange = jest.fn();
  const stop = new BrowserPageAddress(NAMES).subscribe(onChange);
  const other = new BrowserPageAddress(['groups-q']);
  other.write({ 'groups-q': 'x' }, 'push');
  expect(onChange).not.toHaveBeenCalled();
  other.write({ theme: 'Finance' }, 'push');
  expect(onChange).toHaveBeenCalledTimes(1);
  stop();
});

test('Back over what others changed is none of its business', async () => {
  const address = new BrowserPageAddress(NAMES);
  const onChange = jest.fn();
  const stop = address.subscribe(onChange);
  window.history.pushState(null, '', '?q=old&2.q=other');
  await goBack();
  expect(onChange).not.toHaveBeenCalled();
  stop();
});

test('where the browser tells, a link of the page that changes its parameters is noticed', () => {
  const navigation = new EventTarget(); // Chromium fires it from within pushState; jsdom has none
  const browser = Object.create(window, {
    navigation: { value: navigation }, history: { value: window.history }, location: { value: window.location },
    addEventListener: { value: window.addEventListener.bind(window) }, removeEventListener: { value: window.removeEventListener.bind(window) },
    dispatchEvent: { value: window.dispatchEvent.bind(window) }
  }) as Window;
  const address = new BrowserPageAddress(NAMES, browser);
  const onChange = jest.fn();
  const stop = address.subscribe(onChange);
  const tell = (): boolean => navigation.dispatchEvent(new Event('currententrychange'));
  address.write({ q: 'mine' }, 'push');
  tell();
  expect(onChange).not.toHaveBeenCalled();
  window.history.pushState(null, '', '?q=theirs');
  tell();
  tell();
  expect(onChange).toHaveBeenCalledTimes(1);
  stop();
  window.history.pushState(null, '', '?q=more');
  tell();
  expect(onChange).toHaveBeenCalledTimes(1);
});
