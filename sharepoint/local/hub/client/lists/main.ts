import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { ListPageData } from '../../page/ListPageData';
import { readPageData } from '../readPageData';
import { registerIcons } from './formatting/icons';
import { ListPage } from './ListPage';

registerIcons();
ReactDom.hydrate(React.createElement(ListPage, { data: readPageData<ListPageData>() }), document.getElementById('hubRoot'));
