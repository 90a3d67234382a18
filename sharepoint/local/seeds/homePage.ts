import communityFinder from '../../../src/webparts/communityFinder/CommunityFinderWebPart.manifest.json';
import contactUs from '../../../src/webparts/contactUs/ContactUsWebPart.manifest.json';
import workingGroups from '../../../src/webparts/workingGroups/WorkingGroupsWebPart.manifest.json';

interface Manifest {
  readonly id: string;
  readonly preconfiguredEntries: readonly { readonly title: { readonly default: string }; readonly description: { readonly default: string }; readonly properties: object }[];
}

/** One web part of a modern page, as SharePoint keeps it in CanvasContent1. */
function control(manifest: Manifest, instanceId: string, zoneIndex: number, sectionIndex: number, sectionFactor: 12 | 8 | 4): object {
  const entry = manifest.preconfiguredEntries[0];
  return {
    controlType: 3,
    id: instanceId,
    webPartId: manifest.id,
    position: { zoneIndex, sectionIndex, sectionFactor, controlIndex: 1, layoutIndex: 1 },
    emphasis: {},
    webPartData: {
      id: manifest.id, instanceId, title: entry.title.default, description: entry.description.default,
      dataVersion: '1.0', properties: entry.properties
    }
  };
}

/** The page that `/` leads to: the finder in full width, working groups and the contact form below it. */
export const HOME_PAGE = {
  title: 'Communities',
  fileName: 'Communities.aspx',
  canvas: [
    control(communityFinder, 'cc27c576-cf47-44ae-941c-b73051eaf7d4', 1, 1, 12),
    control(workingGroups, 'c93224d6-dfb3-4fe6-9c82-59399d03428f', 2, 1, 8),
    control(contactUs, '2a079452-8546-4848-8e22-858bbe8cd140', 2, 2, 4)
  ]
};
