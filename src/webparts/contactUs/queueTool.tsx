import * as React from 'react';
import type { QueueTool } from '../../features/contactUs/useQueueSwitch';
import type { RequestDeskProps } from '../../features/requests/queue/RequestDesk';
import type { QueueStrings } from '../../features/requests/queue/QueueStrings';
import { LateTool } from '../../ui/LateTool';
import type { QueueSource } from './RequestsSource';

type DeskCode = typeof import('./RequestDeskTool');

interface LoadedTool extends Pick<RequestDeskProps, 'queue' | 'saveTable' | 'strings'> {
  readonly Desk: DeskCode['RequestDesk'];
}

/** What visitors have sent, for those who answer. Its code comes when they open it. @param label of the button */
export function queueTool(source: QueueSource, label: string): QueueTool {
  const load = async (): Promise<LoadedTool> => {
    const [tool, strings] = await Promise.all([import(/* webpackChunkName: 'request-queue' */ './RequestDeskTool'), loadStrings(source.language)]);
    return { Desk: tool.RequestDesk, queue: tool.composeQueue(source), saveTable: tool.saveTable, strings };
  };
  return {
    label,
    render: onClose => (
      <LateTool load={load}>
        {({ Desk, queue, saveTable, strings }) => <Desk {...{ queue, saveTable, strings, onClose }} topics={source.topics} />}
      </LateTool>
    )
  };
}

async function loadStrings(language: string): Promise<QueueStrings> {
  const isFrench = /^fr\b/i.test(language);
  const { queueStrings } = await (isFrench
    ? import(/* webpackChunkName: 'queue-texts-fr' */ '../loc/queue/fr-fr')
    : import(/* webpackChunkName: 'queue-texts-en' */ '../loc/queue/en-us'));
  return queueStrings;
}
