import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { AppError } from '../../../src/domain/AppError';
import type { Difference, ListSetup, SetupState } from '../../../src/domain/setup/ListSetup';
import { ListCheck } from '../../../src/features/setup/ListCheck';
import { Part } from '../../../src/ui/Part';
import { ownerStrings } from '../../../src/webparts/loc/owners/en-us';
import { surroundings } from '../../support/partSurroundings';

const view: Difference = { kind: 'view', subject: 'By theme', expected: '', found: '', isNeeded: false, right: 'manageLists' };
const visitors: Difference = { kind: 'contributors', subject: '', expected: '', found: '', isNeeded: true, right: 'managePermissions' };
const retyped: Difference = { kind: 'type', subject: 'Order', expected: 'Number', found: 'Text', isNeeded: true };

function stateOf(differences: readonly Difference[], rights: SetupState['rights'] = { manageLists: true, managePermissions: true }): SetupState {
  return {
    site: { title: 'Hub', url: 'https://contoso.sharepoint.com/sites/hub' }, rights, owners: { group: 'Hub owners', people: ['Olaf Owner'] },
    lists: [{ title: 'Communities', url: '/sites/hub/Lists/Communities', isMissing: false, takesSamples: false, differences }]
  };
}

function show(setup: ListSetup): jest.Mock {
  const onMended = jest.fn();
  render(<Part title="Find" {...surroundings()}><ListCheck setup={setup} strings={ownerStrings.setup} onMended={onMended} /></Part>);
  return onMended;
}

const mend = () => screen.findByRole('button', { name: 'Add what is missing' });

test('lists that are as they should be are said to be', async () => {
  show({ check: async () => stateOf([]), apply: jest.fn() });
  expect(await screen.findByText('Columns, choices, indexes and views are as they should be.')).toBeVisible();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('every difference is named, needed or not; mending adds no samples and tells that it is done', async () => {
  const apply = jest.fn().mockResolvedValue(stateOf([]));
  const onMended = show({ check: async () => stateOf([view, visitors]), apply });
  expect(await screen.findByText('The view “By theme” is missing.')).toBeVisible();
  expect(screen.getByText(/Visitors cannot add messages\./)).toHaveTextContent('Needed for this part to work.');
  await userEvent.click(await mend());
  expect(await screen.findByText('Columns, choices, indexes and views are as they should be.')).toBeVisible();
  expect(apply).toHaveBeenCalledWith(false, expect.any(Function));
  expect(onMended).toHaveBeenCalledTimes(1);
});

test('what would lose something is left to a person: no button', async () => {
  show({ check: async () => stateOf([retyped]), apply: jest.fn() });
  expect(await screen.findByText(/The column “Order” is of the type Text/)).toHaveTextContent('please decide yourself');
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('without the right: whom to ask, for which list, also when the parts could do without', async () => {
  show({ check: async () => stateOf([view], { manageLists: false, managePermissions: false }), apply: jest.fn() });
  expect(await screen.findByText('Ask one of these people: Olaf Owner (group “Hub owners”).')).toBeVisible();
  expect(screen.getByText(/Tell them which lists: Communities \(\/sites\/hub\/Lists\/Communities\)\./)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Add what is missing' })).not.toBeInTheDocument();
});

test('with half of the rights: that half is mended, for the other somebody is to be asked', async () => {
  const rights = { manageLists: true, managePermissions: false };
  show({ check: async () => stateOf([view, visitors], rights), apply: async () => stateOf([visitors], rights) });
  await userEvent.click(await mend());
  expect(await screen.findByText(/Your part is done\./)).toBeVisible();
  expect(screen.queryByText('The view “By theme” is missing.')).not.toBeInTheDocument();
});

test('a fault in the middle is told, and going on ends it', async () => {
  const apply = jest.fn().mockRejectedValueOnce(new AppError('busy', '429')).mockResolvedValue(stateOf([]));
  show({ check: async () => stateOf([view]), apply });
  await userEvent.click(await mend());
  expect(await screen.findByRole('alert')).toHaveTextContent('The server is very busy');
  await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
  expect(await screen.findByText('Columns, choices, indexes and views are as they should be.')).toBeVisible();
});
