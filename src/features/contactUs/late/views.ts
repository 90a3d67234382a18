export { deliver } from './deliver';
export { Drafts } from './Drafts';
export { Failed } from './Failed';
export { MoreFields } from './MoreFields';
export { Sent } from './Sent';
export { Summary } from './Summary';
export { Tripped } from './Tripped';
