import { accessDenied, NotBuilt, SharePointError } from '../errors';
import type { Answer } from '../rest/answer';
import type { ComplexValue } from '../rest/entity';
import { jsonBody, type JsonObject } from '../rest/jsonBody';
import { folderName, madeList } from '../rest/listWriting';
import type { RestCall, Route } from '../rest/routes';
import { has } from '../roles/rights';
import { inStep } from '../storage/database';
import type { List } from '../storage/lists';
import { LIST_ACTIONS } from './listActions';
import { actionOf, checked, scriptObject, type ScriptAction } from './scriptAction';

const UTILITY = 'microsoft.sharepoint.utilities.webtemplateextensions.sitescriptutility';
const RESULT = 'Microsoft.SharePoint.Utilities.WebTemplateExtensions.SiteScriptActionResult';

/** `SiteScriptActionOutcome` of PnPjs: a step that fails does not keep the others from running. */
const [SUCCESS, FAILURE] = [0, 1];

type Work = () => List | undefined;

/** What became of one step; properties as pnp/powershell reads them. *Assumption*: each step inside of a list has a result, and its words. */
function resultOf(call: RestCall, title: string, work: Work): ComplexValue {
  const result = (outcome: number, code: number, text: string | null, list?: List): ComplexValue => ({
    kind: 'complex', type: RESULT,
    properties: {
      ErrorCode: code, Outcome: outcome, OutcomeText: text, Target: list ? `${call.webUrl}/${list.url}` : null, TargetId: list?.id ?? null, Title: title
    }
  });
  try {
    return result(SUCCESS, 0, null, inStep(call.services.database, work));
  } catch (error) {
    call.services.lists.forget();
    if (!(error instanceof SharePointError)) throw error;
    return result(FAILURE, parseInt(error.code, 10) || -1, error.message);
  }
}

interface NewList {
  readonly listName: string;
  readonly templateType: number;
  readonly subactions?: readonly unknown[];
  readonly addNavLink?: boolean;
}

/** The list is found again by what its name made of its URL, or by its title: learn.microsoft.com, "Site template JSON schema". */
function createSPList(call: RestCall, action: ScriptAction): readonly ComplexValue[] {
  const { listName, templateType, subactions = [], addNavLink = false } = checked<NewList>(action, {
    listName: 'string', templateType: 'number', subactions: 'actions?', addNavLink: 'boolean?'
  });
  const steps = subactions.map(actionOf);
  const unknown = steps.find(({ verb }) => !Object.hasOwn(LIST_ACTIONS, verb));
  if (unknown) throw new NotBuilt(`the verb ${unknown.verb} of a list in a site script`);
  const { lists } = call.services;
  let id: string | undefined;
  const found = (): List | undefined => lists.ofWeb(call.web).find(list => list.id === id);
  const made = resultOf(call, `Create or update list ${listName}`, () => {
    const list = lists.byUrl(call.web.path, `Lists/${folderName(listName)}`) ?? lists.byTitle(call.web, listName);
    id = (list ?? madeList(call, listName, templateType, '', { OnQuickLaunch: addNavLink })).id;
    return found();
  });
  return [made, ...(found() ? steps : []).map(step => resultOf(call, LIST_ACTIONS[step.verb].title, () => {
    const list = found();
    if (list) LIST_ACTIONS[step.verb].run(call, list, step);
    return undefined;
  }))];
}

function run(call: RestCall, action: ScriptAction): readonly ComplexValue[] {
  if (action.verb !== 'createSPList') throw new NotBuilt(`the verb ${action.verb} in a site script`);
  return createSPList(call, action);
}

/** *Assumption*: who manages the lists of the site may run a script that makes lists. */
function executing(name: string, actionsOf: (body: JsonObject) => readonly unknown[]): Route['answer'] {
  return (call): Answer => {
    if (!has(call.services.permissions.ofWeb(call.web, call.person), 'manageLists')) throw accessDenied();
    const actions = actionsOf(jsonBody(call.body)).map(actionOf);
    return { kind: 'result', name, value: { kind: 'complexes', type: RESULT, values: actions.flatMap(action => run(call, action)) } };
  };
}

function actionsOfScript({ script }: JsonObject): readonly unknown[] {
  const { actions } = scriptObject(script);
  if (!Array.isArray(actions)) throw new NotBuilt('a site script without actions');
  return actions;
}

/** pnp/powershell (Invoke-PnPSiteScript) sends a whole script, PnPjs (`siteScripts.executeSiteScriptAction`) one action of it. */
export const SITE_SCRIPT_ROUTES: readonly Route[] = [
  { method: 'POST', path: `${UTILITY}.executetemplatescript`, answer: executing('ExecuteTemplateScript', actionsOfScript) },
  { method: 'POST', path: `${UTILITY}.executesitescriptaction`, answer: executing('ExecuteSiteScriptAction', body => [scriptObject(body.actionDefinition)]) }
];
