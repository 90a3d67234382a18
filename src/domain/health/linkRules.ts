import { COLUMN } from './columns';
import { faultIf, type Rule } from './HealthContext';
import { isActive } from './status';

export const linkMissing: Rule = (record, { linksOf }) => {
  const { teams, site } = linksOf(record);
  const unreadable = record.problems.some(problem => problem.reason === 'link');
  const needsLink = (record.kind === 'Team' || record.kind === 'Site') && isActive(record);
  return faultIf(needsLink && teams.kind === 'none' && site.kind === 'none' && !unreadable);
};

export const linkBroken: Rule = (record, { linksOf }) => {
  const { teams, site } = linksOf(record);
  return [
    ...faultIf(teams.kind === 'broken', { column: COLUMN.teamsLink, value: record.teamsLink }),
    ...faultIf(site.kind === 'broken', { column: COLUMN.siteLink, value: record.siteLink })
  ];
};

export const linkForeign: Rule = (record, { linksOf }) => {
  const { teams, site } = linksOf(record);
  return [
    ...(teams.kind === 'foreign' ? [{ values: { column: COLUMN.teamsLink, value: record.teamsLink, host: teams.host } }] : []),
    ...(site.kind === 'foreign' ? [{ values: { column: COLUMN.siteLink, value: record.siteLink, host: site.host } }] : [])
  ];
};

export const linkDuplicate: Rule = (record, { sameTarget }) => {
  const other = sameTarget.get(record.id);
  return other ? [{ values: { other: other.name } }] : [];
};

export const linkWithoutTenant: Rule = (record, { linksOf }) => faultIf(linksOf(record).target?.tenantId === '');

export const linkOtherTenant: Rule = (record, { linksOf, options }) => {
  const tenantId = linksOf(record).target?.tenantId;
  return tenantId && options.tenantId ? faultIf(tenantId !== options.tenantId.toLowerCase(), { value: tenantId }) : [];
};

export const linkBlocksJoin: Rule = (record, { linksOf }) => faultIf(linksOf(record).target?.blocksJoin === true);
