import type { ComplexValue, PropertyValue } from '../rest/entity';
import { NO_ID } from '../webs';
import { managedProperty, VALUE_SEPARATOR, type PropertyKind } from './managedProperties';
import type { Refiner } from './refiners';
import type { Hit, SearchResults } from './runSearch';
import type { SearchRequest } from './searchRequest';

/** What SharePoint answers when a request selects nothing, as far as the tenant has it. */
const DEFAULT_PROPERTIES: readonly string[] = [
  'Title', 'Author', 'Size', 'Path', 'Description', 'Write', 'contentclass', 'FileExtension', 'ContentTypeId', 'ParentLink', 'LastModifiedTime',
  'FileType', 'SPWebUrl', 'UniqueId', 'IsDocument', 'SiteId', 'WebId', 'ListId', 'OriginalPath'
];

const EDM: Readonly<Record<PropertyKind, string>> = {
  words: 'Edm.String', whole: 'Edm.String', url: 'Edm.String', number: 'Edm.Int64', date: 'Edm.DateTime', yesNo: 'Edm.Boolean'
};

const complex = (type: string, properties: Record<string, PropertyValue>): ComplexValue => ({ kind: 'complex', type, properties });
const many = (type: string, values: readonly ComplexValue[]): PropertyValue => ({ kind: 'complexes', type, values });

function keyValue(key: string, value: string | null, valueType: string): ComplexValue {
  return complex('SP.KeyValue', { Key: key, Value: value, ValueType: valueType });
}

/** @param origin which the index lacks: it keeps paths */
function cell(name: string, hit: Hit, origin: string): readonly ComplexValue[] {
  const property = managedProperty(name);
  if (!property) return []; // SharePoint passes over names that it does not know (SharePoint/sp-dev-docs#7810)
  const values = hit.values.get(property.key);
  if (values === undefined) return [keyValue(name, null, 'Null')];
  const shown = property.kind === 'url' ? values.map(path => `${origin}${path}`) : values;
  // *assumption*: decimals are Edm.Double, and dates have seven digits behind the second.
  const type = property.key === 'ows_HubOrder' ? 'Edm.Double' : EDM[property.kind];
  return [keyValue(name, property.kind === 'date' ? shown[0].replace(/(?:\.\d+)?Z$/, '.0000000Z') : shown.join(VALUE_SEPARATOR), type)];
}

/** The columns of all rows: two before the selected ones and some behind them (captured by pnp/cli-microsoft365). */
function row(hit: Hit, selected: readonly string[], origin: string): ComplexValue {
  const cells = [
    keyValue('Rank', String(hit.rank), 'Edm.Double'), keyValue('DocId', String(hit.id), 'Edm.Int64'),
    ...selected.flatMap(name => cell(name, hit, origin)),
    keyValue('PartitionId', NO_ID, 'Edm.Guid'), keyValue('UrlZone', '0', 'Edm.Int32'), keyValue('Culture', 'en-US', 'Edm.String'),
    keyValue('ResultTypeId', '0', 'Edm.Int32'),
    keyValue('RenderTemplateId', '~sitecollection/_catalogs/masterpage/Display Templates/Search/Item_Default.js', 'Edm.String')
  ];
  return complex('SP.SimpleDataRow', { Cells: many('SP.KeyValue', cells) });
}

function relevantResults({ hits, total }: SearchResults, { select }: SearchRequest, origin: string): ComplexValue {
  const selected = [...new Set(select.length === 0 ? DEFAULT_PROPERTIES : select)];
  return complex('Microsoft.Office.Server.Search.REST.RelevantResults', {
    GroupTemplateId: null, ItemTemplateId: null, Properties: many('SP.KeyValue', [keyValue('GenerationId', '9223372036854775806', 'Edm.Int64')]),
    ResultTitle: null, ResultTitleUrl: null, RowCount: hits.length,
    Table: complex('SP.SimpleDataTable', { Rows: many('SP.SimpleDataRow', hits.map(hit => row(hit, selected, origin))) }),
    TotalRows: total, TotalRowsIncludingDuplicates: total
  });
}

/** Types of these parts as MS-SRCHCSOM names them. */
function refinementResults(refiners: readonly Refiner[]): ComplexValue {
  const entries = (refiner: Refiner): readonly ComplexValue[] => refiner.entries.map(({ name, token, count }) =>
    complex('Microsoft.Office.Server.Search.REST.RefinerEntry', {
      RefinementCount: String(count), RefinementName: name, RefinementToken: token, RefinementValue: name
    }));
  return complex('Microsoft.Office.Server.Search.REST.RefinementResults', {
    GroupTemplateId: null, ItemTemplateId: null, Properties: many('SP.KeyValue', []),
    Refiners: many('Microsoft.Office.Server.Search.REST.Refiner', refiners.map(refiner => complex('Microsoft.Office.Server.Search.REST.Refiner', {
      Entries: many('Microsoft.Office.Server.Search.REST.RefinerEntry', entries(refiner)), Name: refiner.name
    }))),
    ResultTitle: null, ResultTitleUrl: null
  });
}

/** The shape of pnp/cli-microsoft365's captured answers. */
export function searchAnswer(results: SearchResults, request: SearchRequest, origin: string, milliseconds: number): ComplexValue {
  return complex('Microsoft.Office.Server.Search.REST.SearchResult', {
    ElapsedTime: milliseconds,
    PrimaryQueryResult: complex('Microsoft.Office.Server.Search.REST.QueryResult', {
      CustomResults: many('Microsoft.Office.Server.Search.REST.CustomResult', []), QueryId: NO_ID, QueryRuleId: NO_ID,
      RefinementResults: results.refiners ? refinementResults(results.refiners) : null,
      RelevantResults: relevantResults(results, request, origin), SpecialTermResults: null
    }),
    Properties: many('SP.KeyValue', [keyValue('RowLimit', String(request.rowLimit), 'Edm.Int32')]),
    SecondaryQueryResults: many('Microsoft.Office.Server.Search.REST.QueryResult', []), SpellingSuggestion: '',
    TriggeredRules: { kind: 'values', type: 'Edm.Guid', values: [] }
  });
}
