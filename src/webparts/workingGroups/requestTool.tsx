import * as React from 'react';
import type { Viewer } from '../../domain/Viewer';
import type { WorkingGroup } from '../../domain/workingGroup/WorkingGroup';
import { LateTool } from '../../ui/LateTool';
import { loadAsking } from '../asking/loadAsking';

export interface RequestToolOptions {
  /** Absolute URL of the site that holds the usual lists. */
  readonly webUrl: string;
  readonly viewer: Viewer;
  /** Language tag of the page, decides the order of names. */
  readonly locale: string;
  /** Language tag of the texts. */
  readonly language: string;
}

/** The form that asks to take part in a group; it comes when somebody asks. */
export function requestTool({ webUrl, viewer, locale, language }: RequestToolOptions): (group: WorkingGroup, onDone: () => void) => React.ReactElement {
  const load = (): ReturnType<typeof loadAsking> => loadAsking(webUrl, locale, language);
  return ({ id, name, mailbox }, onDone) => (
    <LateTool load={load}>
      {({ AskForm, desk, strings }) => (
        <AskForm key={id} {...{ desk, viewer, strings }} about={{ kind: 'join', communities: [], workingGroup: { id, name }, mailbox }} depth={2} onClose={onDone} />
      )}
    </LateTool>
  );
}
