import { elementsOf, XmlError, type Element } from '../caml/xml';

/** Attributes and elements that the tenant knows, by the name of the element that they stand in. */
const KNOWN: Readonly<Record<string, { readonly attributes: readonly string[]; readonly elements: readonly string[] }>> = {
  Elements: { attributes: ['xmlns', 'Id'], elements: ['ListInstance'] },
  ListInstance: { attributes: ['CustomSchema', 'Description', 'FeatureId', 'OnQuickLaunch', 'TemplateType', 'Title', 'Url'], elements: [] },
  List: {
    attributes: [
      'xmlns', 'xmlns:ows', 'BaseType', 'Description', 'Direction', 'DisableAttachments', 'EnableContentTypes', 'FolderCreation', 'Name', 'Title', 'Type',
      'Url', 'VersioningEnabled'
    ],
    elements: ['MetaData']
  },
  MetaData: { attributes: [], elements: ['ContentTypes', 'Fields', 'Views', 'Forms'] },
  ContentTypes: { attributes: [], elements: ['ContentTypeRef'] },
  ContentTypeRef: { attributes: ['ID'], elements: ['Folder'] },
  Folder: { attributes: ['TargetName'], elements: [] },
  Fields: { attributes: [], elements: ['Field'] },
  Views: { attributes: [], elements: ['View'] },
  View: {
    attributes: [
      'BaseViewID', 'DefaultView', 'DisplayName', 'ImageUrl', 'MobileDefaultView', 'MobileView', 'SetupPath', 'TabularView', 'Type', 'Url', 'WebPartZoneID'
    ],
    elements: ['CustomFormatter', 'JSLink', 'ParameterBindings', 'Query', 'RowLimit', 'Toolbar', 'ViewFields', 'XslLink']
  },
  CustomFormatter: { attributes: [], elements: [] },
  JSLink: { attributes: [], elements: [] },
  ParameterBindings: { attributes: [], elements: ['ParameterBinding'] },
  ParameterBinding: { attributes: ['Name', 'Location', 'DefaultValue'], elements: [] },
  RowLimit: { attributes: ['Paged'], elements: [] },
  Toolbar: { attributes: ['Type'], elements: [] },
  ViewFields: { attributes: [], elements: ['FieldRef'] },
  FieldRef: { attributes: ['ID', 'Name'], elements: [] },
  XslLink: { attributes: ['Default'], elements: [] },
  Forms: { attributes: [], elements: ['Form'] },
  Form: { attributes: ['SetupPath', 'Type', 'Url', 'WebPartZoneID'], elements: [] }
};

/** Read elsewhere, each with rules of its own. */
const READ_ELSEWHERE: readonly string[] = ['Field', 'Query'];

/** The only element of a file. @throws Error naming the file, and what in it is wrong or not known */
export function rootOf(xml: string, name: string, file: string): Element {
  const [root, ...others] = elementsIn(xml, file);
  if (root?.name !== name || others.length > 0) throw new Error(`${file} has no single element ${name}.`);
  checkKnown(root, file);
  return root;
}

function elementsIn(xml: string, file: string): readonly Element[] {
  try {
    return elementsOf(xml);
  } catch (error) {
    throw error instanceof XmlError ? new Error(`${file}: ${error.message}`) : error;
  }
}

function checkKnown({ name, attributes, children }: Element, file: string): void {
  if (READ_ELSEWHERE.includes(name)) return;
  const known = KNOWN[name];
  const attribute = Object.keys(attributes).find(candidate => !known.attributes.includes(candidate));
  if (attribute !== undefined) throw new Error(`${file}: the local tenant does not know the attribute ${attribute} of ${name}.`);
  const element = children.find(candidate => !known.elements.includes(candidate.name));
  if (element) throw new Error(`${file}: the local tenant does not know the element ${element.name} in ${name}.`);
  for (const child of children) checkKnown(child, file);
}
