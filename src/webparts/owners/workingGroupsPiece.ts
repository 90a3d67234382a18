import { connect } from '../../adapters/sharepoint/connect';
import { SpWorkingGroupRegister } from '../../adapters/sharepoint/register/SpWorkingGroupRegister';
import { workingGroupCheck } from '../../domain/health/workingGroups/checkWorkingGroups';
import type { WorkingGroupHealthStrings } from '../loc/groupsHealth/WorkingGroupHealthStrings';
import { checkOptions } from './checkOptions';
import type { HealthPiece, PieceSource } from './HealthPiece';

/** The check of the working groups. */
export async function workingGroupsPiece(listUrl: string, { webUrl, pageContext, language }: PieceSource): Promise<() => HealthPiece> {
  const strings = await loadStrings(language);
  const register = new SpWorkingGroupRegister(connect(webUrl), listUrl, pageContext.cultureInfo.currentUICultureName);
  return () => ({ lists: [{ check: workingGroupCheck(register, checkOptions(pageContext)), strings }] });
}

async function loadStrings(language: string): Promise<WorkingGroupHealthStrings> {
  const isFrench = /^fr\b/i.test(language);
  const { workingGroups } = await (isFrench
    ? import(/* webpackChunkName: 'owner-texts-groups-fr' */ '../loc/groupsHealth/fr-fr')
    : import(/* webpackChunkName: 'owner-texts-groups-en' */ '../loc/groupsHealth/en-us'));
  return workingGroups;
}
