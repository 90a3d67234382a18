import { COLUMN } from './columns';
import type { LinkContext, LinkedRow } from './links';
import { faultIf, type Rule } from './rules';

type LinkRule = Rule<LinkedRow, LinkContext>;

export const linkBroken: LinkRule = (record, { linksOf }) => {
  const { teams, site } = linksOf(record);
  return [
    ...faultIf(teams.kind === 'broken', { column: COLUMN.teamsLink, value: record.teamsLink }),
    ...faultIf(site.kind === 'broken', { column: COLUMN.siteLink, value: record.siteLink })
  ];
};

export const linkForeign: LinkRule = (record, { linksOf }) => {
  const { teams, site } = linksOf(record);
  return [
    ...(teams.kind === 'foreign' ? [{ values: { column: COLUMN.teamsLink, value: record.teamsLink, host: teams.host } }] : []),
    ...(site.kind === 'foreign' ? [{ values: { column: COLUMN.siteLink, value: record.siteLink, host: site.host } }] : [])
  ];
};

export const linkDuplicate: LinkRule = (record, { sameTarget }) => {
  const other = sameTarget.get(record.id);
  return other ? [{ values: { other: other.name } }] : [];
};

export const linkWithoutTenant: LinkRule = (record, { linksOf }) => faultIf(linksOf(record).target?.tenantId === '');

export const linkOtherTenant: LinkRule = (record, { linksOf, options }) => {
  const tenantId = linksOf(record).target?.tenantId;
  return tenantId && options.tenantId ? faultIf(tenantId !== options.tenantId.toLowerCase(), { value: tenantId }) : [];
};

export const linkBlocksJoin: LinkRule = (record, { linksOf }) => faultIf(linksOf(record).target?.blocksJoin === true);
