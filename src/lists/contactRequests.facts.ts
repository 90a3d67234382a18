/** What the first view has to know of the list of requests; the list itself is in `contactRequests.list.ts`. */
export const CONTACT_REQUESTS_URL = 'Lists/ContactRequests';
/** Most characters of a message. */
export const MESSAGE_LIMIT = 4000;
