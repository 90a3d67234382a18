import * as React from 'react';
import type { Community } from '../../domain/community/Community';
import { EmptyState } from '../../ui/EmptyState';
import { LoadView } from '../../ui/LoadView';
import type { CommunityFinderProps } from './CommunityFinderProps';
import styles from './Finder.module.scss';
import { FinderProvider } from './FinderContext';
import { FinderSkeleton } from './FinderSkeleton';
import { OpenDetail } from './OpenDetail';
import { FoundArea } from './results/FoundArea';
import { useFinderState } from './state/useFinderState';
import { Toolbar } from './toolbar/Toolbar';

interface FinderProps extends CommunityFinderProps {
  /** What the list holds. */
  readonly items: readonly Community[];
  /** It holds rows that cannot be shown as well. */
  readonly hasRejected: boolean;
}

/** Everything below the title, once there is a list. */
export function Finder(props: FinderProps): React.ReactElement {
  const { strings, renderDetail, address, hasRejected } = props;
  const searchBox = React.useRef<HTMLInputElement>(null);
  const region = React.useRef<HTMLDivElement>(null);
  const state = useFinderState(props, region);
  const { choice, change, options, findings, search, shared } = state;
  const toSearchBox = React.useCallback(() => searchBox.current?.focus(), []);

  const isEmpty = findings.total === 0 && findings.archivedCount === 0;
  return (
    <FinderProvider value={shared}>
      <div ref={region} className={styles.finder} tabIndex={-1}>
        {isEmpty ? <EmptyState>{hasRejected ? strings.unusable : strings.empty}</EmptyState> : (
          <>
            {!search.isHeld && (
              <Toolbar
                searchBox={searchBox} choice={choice} findings={findings} options={options} own={state.offeredOwn}
                onChange={change} onType={state.changeText} onEmptied={toSearchBox}
              />
            )}
            <LoadView loaded={search.results} skeleton={<FinderSkeleton />}>
              {() => <FoundArea state={state} address={address} onAllShown={toSearchBox} />}
            </LoadView>
          </>
        )}
      </div>
      <OpenDetail state={state} address={address} renderDetail={renderDetail} />
    </FinderProvider>
  );
}
