import type { PartSurroundings } from '../../src/ui/PartContext';
import { languageFile } from './languages';

export const english = languageFile('en-us');

/** A part on a page in English, being read. */
export function surroundings(overrides: Partial<PartSurroundings> = {}): PartSurroundings {
  return { instanceId: 'test', locale: 'en-US', headingLevel: 2, isEditing: false, strings: english.states, ...overrides };
}
