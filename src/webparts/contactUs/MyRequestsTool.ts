import { connect } from '../../adapters/sharepoint/connect';
import { SpRequestLog } from '../../adapters/sharepoint/SpRequestLog';
import type { RequestLog } from '../../domain/enquiry/RequestLog';
import type { RequestsSource } from './RequestsSource';

export { MyRequests } from '../../features/requests/mine/MyRequests';

export function composeLog({ webUrl, listUrl }: RequestsSource): RequestLog {
  return new SpRequestLog(connect(webUrl), listUrl);
}
