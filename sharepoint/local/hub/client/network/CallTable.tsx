import * as React from 'react';
import type { LoggedCall } from '../../../tenant/faults/CallLog';
import { hasFailed, shortAddress, sizeText, statusText } from './callText';

function CallRow({ call }: { readonly call: LoggedCall }): React.ReactElement {
  return (
    <tr className={hasFailed(call) ? 'isFailed' : undefined}>
      <td>{call.method}</td>
      <td title={call.url}><span className="networkCalls-address">{shortAddress(call.url)}</span></td>
      <td>{statusText(call)}</td>
      <td className="networkCalls-number">{call.ms} ms</td>
      <td className="networkCalls-number">{sizeText(call.bytes)}</td>
    </tr>
  );
}

/** The last calls, newest first. */
export function CallTable({ calls }: { readonly calls: readonly LoggedCall[] }): React.ReactElement {
  return (
    <table className="networkCalls">
      <caption>Last calls to the tenant: {calls.length}</caption>
      <thead>
        <tr><th scope="col">Method</th><th scope="col">Address</th><th scope="col">Status</th><th scope="col">Time</th><th scope="col">Size</th></tr>
      </thead>
      <tbody>
        {calls.length === 0 && <tr><td colSpan={5}>None yet. Calls appear here as the page makes them.</td></tr>}
        {[...calls].reverse().map(call => <CallRow key={call.id} call={call} />)}
      </tbody>
    </table>
  );
}
