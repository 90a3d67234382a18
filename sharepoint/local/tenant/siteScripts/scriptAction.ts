import { jsonInvalid, NotBuilt, wrongPrimitive } from '../errors';
import type { JsonObject } from '../rest/jsonBody';

/** One step of a site script, or of the making of a list in it. */
export interface ScriptAction {
  readonly verb: string;
  readonly told: JsonObject;
}

type Kind = 'string' | 'number' | 'boolean' | 'object' | 'strings' | 'actions';

/** Properties of an action; `?` marks those that may be left out. */
export type Shape = Readonly<Record<string, Kind | `${Kind}?`>>;

const FITS: Readonly<Record<Kind, (value: unknown) => boolean>> = {
  string: value => typeof value === 'string',
  number: value => typeof value === 'number',
  boolean: value => typeof value === 'boolean',
  object: value => typeof value === 'object' && value !== null && !Array.isArray(value),
  strings: value => Array.isArray(value) && value.every(one => typeof one === 'string'),
  actions: value => Array.isArray(value)
};

/** @throws SharePointError when the text is no JSON object */
export function scriptObject(text: unknown): JsonObject {
  if (typeof text !== 'string') throw wrongPrimitive('Edm.String');
  try {
    const value: unknown = JSON.parse(text);
    if (FITS.object(value)) return value as JsonObject;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw jsonInvalid();
}

export function actionOf(value: unknown): ScriptAction {
  const { verb } = (FITS.object(value) ? value : {}) as JsonObject;
  if (typeof verb !== 'string') throw new NotBuilt('an action without a verb in a site script');
  return { verb, told: value as JsonObject };
}

/**
 * The action's properties, checked. SharePoint checks a script against a schema, from which the shapes are taken:
 * site-design-script-actions.schema.json of @microsoft/sp-module-interfaces.
 * @throws NotBuilt for what the tenant does not know: what SharePoint answers then is not known
 */
export function checked<T>({ verb, told }: ScriptAction, shape: Shape): T {
  const unknown = Object.keys(told).find(name => name !== 'verb' && !Object.hasOwn(shape, name));
  if (unknown !== undefined) throw new NotBuilt(`the property ${unknown} of ${verb} in a site script`);
  for (const [name, kind] of Object.entries(shape)) {
    const isOptional = kind.endsWith('?');
    const fits = FITS[kind.replace('?', '') as Kind];
    if (!(told[name] === undefined ? isOptional : fits(told[name]))) throw new NotBuilt(`${verb} with ${name} ${JSON.stringify(told[name])} in a site script`);
  }
  return told as T;
}
