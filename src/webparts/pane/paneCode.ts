export { contactUsPane } from './contactUsPane';
export { finderPane } from './finderPane';
export { workingGroupsPane } from './workingGroupsPane';
