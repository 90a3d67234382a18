import { COLUMN } from '../columns';
import type { CommunityCheck } from './HealthContext';
import type { CommunityRecord } from './CommunityRecord';

export const bothForAndNotFor: CommunityCheck = record => {
  const excluded = valuesOf(record, COLUMN.notFor);
  return [...new Set(valuesOf(record, COLUMN.roles))].filter(role => excluded.includes(role)).map(value => ({ values: { value } }));
};

function valuesOf({ choices }: CommunityRecord, column: string): readonly string[] {
  return choices.find(choice => choice.column === column)?.values ?? [];
}
