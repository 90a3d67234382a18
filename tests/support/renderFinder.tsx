import { act, configure, render, screen, within, type RenderResult } from '@testing-library/react';
import * as React from 'react';
import type { Community } from '../../src/domain/community/Community';
import type { CommunityRepository } from '../../src/domain/community/CommunityRepository';
import type { Membership } from '../../src/domain/community/Membership';
import type { FinderOptions } from '../../src/domain/finding/Choice';
import type { PageAddress } from '../../src/domain/finding/PageAddress';
import { search } from '../../src/domain/finding/search';
import type { VisitorMemory } from '../../src/domain/finding/VisitorMemory';
import { CommunityFinder } from '../../src/features/communityFinder/CommunityFinder';
import type { CommunityFinderProps, DetailProps, FinderNews } from '../../src/features/communityFinder/CommunityFinderProps';
import { aMember, finderOptions } from './builders';
import { english, surroundings } from './partSurroundings';

// roles are slow to look up in a large document on a busy machine
configure({ asyncUtilTimeout: 5000 });

/** A page with an address and a history, without a browser. */
export class MemoryAddress implements PageAddress {
  private readonly entries: string[];
  private at = 0;
  private readonly listeners = new Set<() => void>();

  public constructor(query = '') {
    this.entries = [query];
  }

  public get query(): string {
    return decodeURIComponent(this.entries[this.at].replace(/\+/g, ' '));
  }

  public get length(): number {
    return this.entries.length;
  }

  public read(): URLSearchParams {
    return new URLSearchParams(this.entries[this.at]);
  }

  public write(parameters: Readonly<Record<string, string | undefined>>, step: 'push' | 'replace'): void {
    const next = this.changed(parameters);
    if (step === 'push') this.entries.splice(++this.at, Infinity, next);
    else this.entries[this.at] = next;
  }

  public linkWith(parameters: Readonly<Record<string, string | undefined>>): string {
    return `https://hub.example/?${this.changed(parameters)}`;
  }

  public subscribe(onChange: () => void): () => void {
    this.listeners.add(onChange);
    return () => this.listeners.delete(onChange);
  }

  public go(steps: number): void {
    this.at += steps;
    act(() => this.listeners.forEach(listener => listener()));
  }

  private changed(parameters: Readonly<Record<string, string | undefined>>): string {
    const next = this.read();
    for (const [name, value] of Object.entries(parameters)) {
      if (value === undefined) next.delete(name);
      else next.set(name, value);
    }
    return next.toString();
  }
}

export function memoryOf(favourites: readonly number[] = [], visited: readonly number[] = []): VisitorMemory {
  const kept = new Set(favourites);
  let last = visited;
  return {
    favourites: () => new Set(kept),
    setFavourite: (id, isFavourite) => void (isFavourite ? kept.add(id) : kept.delete(id)),
    visited: () => last,
    visit: id => void (last = [id, ...last.filter(other => other !== id)])
  };
}

export function repositoryOf(items: readonly Community[], overrides: Partial<CommunityRepository> = {}): CommunityRepository {
  return { findAll: async () => ({ items, rejected: [] }), findPurposes: async () => new Map(), findContact: async () => undefined, ...overrides };
}

export function memberOf(...groups: string[]): Membership {
  return { groups: new Set(groups), channelsOf: new Map() };
}

/** As much of the details as shows which they are and what they can do. */
function TestDetail({ community, excludedRoles, link, isFavourite, onFavourite, onOpen, onClose }: DetailProps): React.ReactElement {
  const close = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => close.current?.focus(), []);
  return (
    <div role="dialog" aria-label={community.name}>
      <button ref={close} onClick={onClose}>Close</button>
      <button aria-pressed={isFavourite} onClick={() => onFavourite(!isFavourite)}>Remember</button>
      {community.parent && <button onClick={() => onOpen(community.parent!.id)}>Parent</button>}
      <a href={link}>Link</a>
      {excludedRoles.length > 0 && <p>Not for {excludedRoles.join()}</p>}
    </div>
  );
}

interface FinderOnPage extends RenderResult {
  readonly address: MemoryAddress;
  readonly news: FinderNews[];
  show(changes: Partial<CommunityFinderProps>): void;
}

/** The finder as the web part would show it. */
export function renderFinder(items: readonly Community[], { query = '', options = {}, ...overrides }: Partial<Omit<CommunityFinderProps, 'options'>> & {
  readonly query?: string;
  readonly options?: Partial<FinderOptions>;
} = {}): FinderOnPage {
  const address = new MemoryAddress(query);
  const news: FinderNews[] = [];
  const props: CommunityFinderProps = {
    communities: repositoryOf(items), membership: { find: async () => undefined }, memory: memoryOf(), address, viewer: aMember,
    options: finderOptions(options), title: '', surroundings: surroundings(), strings: english.finder, today: '2026-03-01',
    onNews: item => void news.push(item), renderDetail: detail => <TestDetail {...detail} />, loadSearch: async () => search, saveFound: async () => undefined, contactPlace: () => 'contact', ...overrides
  };
  const page = render(<CommunityFinder {...props} />);
  return { ...page, address, news, show: changes => page.rerender(<CommunityFinder {...props} {...changes} />) };
}

/** Names of what is shown, once it is there. */
export async function shownNames(): Promise<readonly string[]> {
  await screen.findAllByText(/\d communit/);
  return screen.queryAllByRole('heading', { level: 3 }).map(heading => heading.textContent ?? '');
}

export async function entryOf(name: string): Promise<ReturnType<typeof within>> {
  const heading = await screen.findByRole('heading', { level: 3, name });
  return within(heading.closest('li') as HTMLElement);
}
