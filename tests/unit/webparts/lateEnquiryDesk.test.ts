import type { EnquiryDesk } from '../../../src/domain/enquiry/EnquiryDesk';
import { receiptFor } from '../../../src/domain/enquiry/Enquiry';
import { REQUEST_COLUMNS, REQUEST_LIMITS } from '../../../src/lists/contactRequests.facts';
import { contactRequestsList } from '../../../src/lists/contactRequests.list';
import { TEXT_LIMIT } from '../../../src/lists/defineList';
import { ENQUIRY_TEXTS } from '../../../src/domain/enquiry/EnquiryLimits';
import { LateEnquiryDesk } from '../../../src/webparts/contactUs/LateEnquiryDesk';
import { anEnquiry } from '../../support/builders';

const desk: EnquiryDesk = {
  limits: REQUEST_LIMITS, send: async () => receiptFor(1), find: async () => undefined, attach: async () => undefined, attached: async () => ['a.pdf']
};

test('the code of the desk is fetched once, however often it is asked', async () => {
  const load = jest.fn(async () => desk);
  const late = new LateEnquiryDesk(load);
  expect(load).not.toHaveBeenCalled();
  expect(await Promise.all([late.send(anEnquiry()), late.find('x'), late.attached(receiptFor(1))])).toEqual([receiptFor(1), undefined, ['a.pdf']]);
  expect(load).toHaveBeenCalledTimes(1);
});

test('when it cannot be fetched nothing is claimed, and the next attempt fetches it again', async () => {
  const load = jest.fn<Promise<EnquiryDesk>, []>().mockRejectedValueOnce(new Error('Loading chunk 7 failed.')).mockResolvedValue(desk);
  const late = new LateEnquiryDesk(load);
  await expect(late.send(anEnquiry())).rejects.toMatchObject({ kind: 'offline' });
  expect(await late.send(anEnquiry())).toEqual(receiptFor(1));
});

test.each(ENQUIRY_TEXTS)('the limit of %s is that of its column', text => {
  const name = REQUEST_COLUMNS[text];
  const column: object = name === 'Title' ? {} : contactRequestsList.fields[name];
  expect(REQUEST_LIMITS[text]).toBe('maxLength' in column ? column.maxLength : TEXT_LIMIT);
});
