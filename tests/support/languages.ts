import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

const FOLDER = join(__dirname, '..', '..', 'src', 'webparts', 'loc');

/** Names of the languages that the parts speak, for example `en-us`. */
export const LANGUAGES: readonly string[] = readdirSync(FOLDER).filter(file => file.endsWith('.js')).map(file => file.slice(0, -3));

/** Loads a language file the way the page's loader does: as an AMD module. */
export function languageFile(language: string): CommunityHubStrings {
  let strings: CommunityHubStrings | undefined;
  const define = (_dependencies: readonly string[], factory: () => CommunityHubStrings): void => {
    strings = factory();
  };
  runInNewContext(readFileSync(join(FOLDER, `${language}.js`), 'utf8'), { define });
  if (!strings) throw new Error(`${language}.js defines no module.`);
  return strings;
}
