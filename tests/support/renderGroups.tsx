import { render, type RenderResult } from '@testing-library/react';
import * as React from 'react';
import { search } from '../../src/domain/finding/search';
import type { GroupOptions } from '../../src/domain/workingGroup/GroupChoice';
import type { WorkingGroup } from '../../src/domain/workingGroup/WorkingGroup';
import type { WorkingGroupRepository } from '../../src/domain/workingGroup/WorkingGroupRepository';
import { WorkingGroups } from '../../src/features/workingGroups/WorkingGroups';
import type { WorkingGroupsProps } from '../../src/features/workingGroups/WorkingGroupsProps';
import { aMember } from './builders';
import { groupOptions } from './groups';
import { english, surroundings } from './partSurroundings';
import { MemoryAddress } from './renderFinder';

export interface GroupsOnPage extends RenderResult {
  readonly address: MemoryAddress;
  show(changes: Partial<WorkingGroupsProps>): void;
}

export function groupRepository(items: readonly WorkingGroup[], overrides: Partial<WorkingGroupRepository> = {}): WorkingGroupRepository {
  return { findAll: async () => ({ items, rejected: [] }), findContacts: async () => new Map(), ...overrides };
}

const { filters, tools, hints: { didYouMean, quoted }, values: words } = english.finder;

/** The part as the web part would show it. */
export function renderGroups(items: readonly WorkingGroup[], { query = '', options = {}, ...overrides }: Partial<Omit<WorkingGroupsProps, 'options'>> & {
  readonly query?: string;
  readonly options?: Partial<GroupOptions>;
} = {}): GroupsOnPage {
  const address = new MemoryAddress(query);
  const props: WorkingGroupsProps = {
    workingGroups: groupRepository(items), address, viewer: aMember, options: groupOptions(options), title: '', surroundings: surroundings(),
    strings: english.workingGroups, lent: { filters, tools, didYouMean, quoted, words }, loadSearch: async () => search, ...overrides
  };
  const page = render(<WorkingGroups {...props} />);
  return { ...page, address, show: changes => page.rerender(<WorkingGroups {...props} {...changes} />) };
}
