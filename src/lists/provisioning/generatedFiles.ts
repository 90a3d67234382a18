import { formattingFiles } from '../pages/formattingFiles';
import { featureFiles } from './featureFiles';
import { siteScript } from './siteScript';

/** Everything below `sharepoint` that the definitions of the lists decide: text by path. It is committed, and a test compares it. */
export function generatedFiles(): Readonly<Record<string, string>> {
  return {
    ...within('assets', featureFiles()),
    'site-script.json': `${JSON.stringify(siteScript(), undefined, 2)}\n`,
    ...within('formatting', formattingFiles())
  };
}

function within(folder: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));
}
