import * as React from 'react';
import type { Community } from '../../domain/community/Community';
import type { Viewer } from '../../domain/Viewer';
import type { DetailProps } from '../../features/communityFinder/CommunityFinderProps';
import type { LentStrings } from '../../features/communityFinder/detail/CommunityDetail';
import type { DetailStrings } from '../../features/communityFinder/detail/DetailStrings';
import { LateTool } from '../../ui/LateTool';
import { SidePanel } from '../../ui/SidePanel';
import type { CommunityDetailTool, DetailPorts, DetailSource } from './CommunityDetailTool';

export interface DetailToolOptions extends DetailSource {
  readonly viewer: Viewer;
  readonly lent: LentStrings;
  /** Asked whenever details are shown. @returns how to hand a question about a community to another part of the page, if one takes it */
  findContactPart?(): ((community: Community) => void) | undefined;
}

interface LoadedTool {
  readonly Tool: typeof CommunityDetailTool;
  readonly ports: DetailPorts;
  readonly strings: DetailStrings;
}

/** Shows details in a panel. The frame is there at once; what is in it, its texts and its forms come when they are asked for. */
export function detailTool(options: DetailToolOptions): (props: DetailProps) => React.ReactElement {
  const load = async (): Promise<LoadedTool> => {
    const [tool, strings] = await Promise.all([import(/* webpackChunkName: 'community-detail' */ './CommunityDetailTool'), loadStrings(options.language)]);
    return { Tool: tool.CommunityDetailTool, ports: tool.composeDetail(options), strings };
  };
  return props => <DetailPanel {...props} options={options} load={load} />;
}

interface DetailPanelProps extends DetailProps {
  readonly options: DetailToolOptions;
  load(): Promise<LoadedTool>;
}

function DetailPanel({ options, load, ...details }: DetailPanelProps): React.ReactElement {
  const { community, onClose } = details;
  const handOver = useHandOver(options.findContactPart?.(), community, onClose);
  return (
    <SidePanel title={community.name} onClose={onClose}>
      <LateTool load={load}>
        {({ Tool, ports, strings }) => (
          <Tool {...details} ports={ports} strings={strings} viewer={options.viewer} lent={options.lent} onAskAbout={handOver} />
        )}
      </LateTool>
    </SidePanel>
  );
}

/** Closes the panel, and hands the community over when the panel has given the focus back: the other part takes it then. */
function useHandOver(take: ((community: Community) => void) | undefined, community: Community, onClose: () => void): (() => void) | undefined {
  const handedOver = React.useRef<() => void>();
  React.useEffect(() => () => {
    if (handedOver.current) setTimeout(handedOver.current);
  }, []);
  return take && (() => {
    handedOver.current = () => take(community);
    onClose();
  });
}

async function loadStrings(language: string): Promise<DetailStrings> {
  const isFrench = /^fr\b/i.test(language);
  const { detailStrings } = await (isFrench
    ? import(/* webpackChunkName: 'detail-texts-fr' */ '../loc/detail/fr-fr')
    : import(/* webpackChunkName: 'detail-texts-en' */ '../loc/detail/en-us'));
  return detailStrings;
}
