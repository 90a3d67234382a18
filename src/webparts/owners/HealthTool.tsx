import type { WebPartContext } from '@microsoft/sp-webpart-base';
import * as React from 'react';
import { readTable } from '../../adapters/browser/readTable';
import { readTextFile } from '../../adapters/browser/readTextFile';
import { tableText } from '../../adapters/browser/tableText';
import { connect } from '../../adapters/sharepoint/connect';
import { SpCommunityRegister } from '../../adapters/sharepoint/SpCommunityRegister';
import type { CommunityRegister } from '../../domain/health/CommunityRegister';
import { HealthDesk } from '../../features/health/HealthDesk';
import { ImportSection, type ImportTools } from '../../features/health/ImportSection';
import type { CheckOptions } from '../../features/health/useCheck';
import { SITE_HOSTS, TEAMS_HOSTS } from '../../lists/hosts';
import { LateTool } from '../../ui/LateTool';
import type { HealthView } from '../../ui/OwnerTools';
import type { OwnerStrings } from '../loc/owners/OwnerStrings';

const IMPORT_TOOLS: ImportTools = { readTable, tableText, readTextFile };

export interface HealthPorts {
  readonly register: CommunityRegister;
  readonly options: CheckOptions;
  /** Fetches what shows and mends the lists themselves; absent where the page author chose lists of their own. */
  readonly loadLists?: () => Promise<ListsTool>;
}

type SetupTool = typeof import('./setupTool');

interface ListsTool {
  readonly ListCheck: SetupTool['ListCheck'];
  readonly setup: ReturnType<SetupTool['composeListSetup']>;
}

/** Where to look. */
export interface HealthSource {
  /** Absolute URL of the site. */
  readonly webUrl: string;
  /** Server-relative URL of the communities list. */
  readonly listUrl: string;
  /** Web-relative URLs of the usual lists, as far as the part uses them. */
  readonly lists: readonly string[];
  readonly pageContext: WebPartContext['pageContext'];
}

export function composeHealth({ webUrl, listUrl, lists, pageContext }: HealthSource): HealthPorts {
  const loadLists = async (): Promise<ListsTool> => {
    const { ListCheck, composeListSetup } = await import(/* webpackChunkName: 'list-setup' */ './setupTool');
    return { ListCheck, setup: composeListSetup(webUrl, lists) };
  };
  return {
    register: new SpCommunityRegister(connect(webUrl), listUrl, pageContext.cultureInfo.currentUICultureName),
    options: { tenantId: pageContext.aadInfo?.tenantId.toString(), teamsHosts: TEAMS_HOSTS, siteHosts: SITE_HOSTS },
    loadLists: lists.length > 0 ? loadLists : undefined
  };
}

export interface HealthToolProps {
  readonly ports: HealthPorts;
  readonly strings: OwnerStrings;
  readonly view: HealthView;
}

/** The rows of the list, a way to add more, and the lists themselves. */
export function HealthTool({ ports: { register, options, loadLists }, strings, view }: HealthToolProps): React.ReactElement {
  return (
    <HealthDesk register={register} options={options} strings={strings.health} view={view}>
      {onChanged => (
        <>
          <ImportSection register={register} tools={IMPORT_TOOLS} strings={strings.importing} onWritten={onChanged} />
          {loadLists && (
            <LateTool load={loadLists}>
              {({ ListCheck, setup }) => <ListCheck setup={setup} strings={strings.setup} onMended={onChanged} />}
            </LateTool>
          )}
        </>
      )}
    </HealthDesk>
  );
}
