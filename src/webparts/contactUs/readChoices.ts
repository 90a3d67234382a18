import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { type AboutChoice, aboutChoices } from '../../domain/enquiry/aboutChoices';
import { composeCommunities, composeWorkingGroups } from '../compose';

/** Communities and working groups of the site, as far as they can be read; what an earlier visit left will do. @throws AppError where neither can */
export async function readChoices(context: WebPartContext, site: string): Promise<readonly AboutChoice[]> {
  const [communities, groups] = [composeCommunities(context, { site, list: '' }), composeWorkingGroups(context, { site, list: '' })];
  const outcomes = await Promise.allSettled([
    communities.lastRead?.()?.value ?? communities.findAll(),
    groups.lastRead?.()?.value ?? groups.findAll()
  ]);
  const [read, readGroups] = outcomes;
  if (read.status === 'rejected' && readGroups.status === 'rejected') throw read.reason;
  return aboutChoices(read.status === 'fulfilled' ? read.value.items : [], readGroups.status === 'fulfilled' ? readGroups.value.items : []);
}
