export { contactUsPane } from './contactUsPane';
export { FinderPane } from './FinderPane';
export { workingGroupsPane } from './workingGroupsPane';
