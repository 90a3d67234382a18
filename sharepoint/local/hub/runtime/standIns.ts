import { ServiceKey, type ServiceScope } from '@microsoft/sp-core-library';
import * as ReactDom from 'react-dom';

interface EditFailure {
  readonly errorCode: string;
  readonly errorMessage: string;
}

class EditModeCustomerPromiseHandler {
  public static readonly serviceKey = ServiceKey.create('hub:EditModeCustomerPromiseHandler', EditModeCustomerPromiseHandler);
  public constructor(_scope: ServiceScope) { /* the service scope makes it */ }
  public logFailure(failure: EditFailure): void { reportEditFailure(failure); }
}

function reportEditFailure(failure: EditFailure): void {
  console.error(`${failure.errorCode}: ${failure.errorMessage}`);
}

/** Prefetching is an optimisation of SharePoint's pages: nothing waits for a task of this queue. */
const idleQueue = {
  enqueueTask: (): void => undefined,
  removeTask: (): void => undefined
};

/** SharePoint's newer side panel. The hub never provides one, so the property pane draws itself. */
const contentPanel = {
  subscriberContext: undefined,
  stateContext: undefined,
  addOnUpdateListener: (): (() => void) => () => undefined,
  waitForContext: new Promise<never>(() => undefined)
};

function fillIn(template: string, ...values: readonly unknown[]): string {
  return template.replace(/\{(\d+)\}/g, (_match, index: string) => String(values[Number(index)]));
}

/** Replacements for private components that hold logic, by the names that the packages read. */
export const standIns = {
  _logFailuresForEditCustomerPromise: reportEditFailure,
  _EditModeCustomerPromiseHandler: EditModeCustomerPromiseHandler,

  IdleTaskQueue: { instance: idleQueue },
  IdleTaskPriority: { OPTIONAL_HIGH: 1 },
  PrefetchDependencyPriority: { high: 1, low: 0 },
  createPrefetchDependencyQueue: (): object => ({}),

  render: ReactDom.render,
  unmountComponentAtNode: ReactDom.unmountComponentAtNode,

  SPPagesContentPanelPivot: { configurationTools: 'configurationTools', pageDetails: 'pageDetails' },
  SPPagesContentPanelProviderContext: { getInstance: (): typeof contentPanel => contentPanel },
  SPPagesContentPanelCommandId: {},
  SPPagesContentPanelQOSScenarios: {},
  getQOSName: (...parts: readonly string[]): string => parts.join('.'),
  monitorChunkLoad: <T>(_name: string, chunk: Promise<T>): Promise<T> => chunk,

  ReadingMode: { ReadAfterOtherContent: 1, ReadImmediately: 2 },
  getTimestampForGettyContent: (): string => '',
  FAB_TOGGLE_EVT: 'FAB_TOGGLE',
  SortableLoader: { GetSortable: (): Promise<never> => Promise.reject(new Error('The local hub has no sortable lists in property panes.')) },

  StringHelper: { format: fillIn, getLocaleNumberString: (value: number): string => value.toLocaleString() },

  _DEFAULT_HEADING_LEVEL: 'h2',
  _HeadingLevel: (key: string): { key: string; fontSize: number } => ({ key, fontSize: 16 }),

  replaceSpecialCharacters: (text: string): string => text,
  SPFileHandlerError: Error
};
