import * as React from 'react';
import type { RequestLog } from '../../domain/enquiry/RequestLog';
import { RequestsDisclosure } from '../../features/requests/RequestsDisclosure';
import type { RequestsStrings } from '../../features/requests/RequestsStrings';
import type { MyRequests } from '../../features/requests/mine/MyRequests';
import type { MyRequestsStrings } from '../../features/requests/mine/MyRequestsStrings';
import { LateTool } from '../../ui/LateTool';
import type { RequestsSource } from './RequestsSource';

interface LoadedTool {
  readonly Tool: typeof MyRequests;
  readonly log: RequestLog;
  readonly strings: MyRequestsStrings;
}

/**
 * What the visitor has sent, in a closed section below the form. Its code, texts and data come when it is opened, or when something was sent.
 * @returns takes the number of messages sent from this page
 */
export function requestsTool(source: RequestsSource, strings: RequestsStrings): (version: number) => React.ReactElement {
  const load = async (): Promise<LoadedTool> => {
    const [tool, texts] = await Promise.all([import(/* webpackChunkName: 'my-requests' */ './MyRequestsTool'), loadStrings(source.language)]);
    return { Tool: tool.MyRequests, log: tool.composeLog(source), strings: texts };
  };
  return version => (
    <RequestsDisclosure strings={strings} version={version}>
      {onCount => <LateTool load={load}>{({ Tool, log, strings: texts }) => <Tool key={version} log={log} strings={texts} onCount={onCount} />}</LateTool>}
    </RequestsDisclosure>
  );
}

async function loadStrings(language: string): Promise<MyRequestsStrings> {
  const isFrench = /^fr\b/i.test(language);
  const { myRequestsStrings } = await (isFrench
    ? import(/* webpackChunkName: 'requests-texts-fr' */ '../loc/requests/fr-fr')
    : import(/* webpackChunkName: 'requests-texts-en' */ '../loc/requests/en-us'));
  return myRequestsStrings;
}
