import * as React from 'react';
import { parametersOf } from '../../../domain/finding/addressOfChoice';
import type { PageAddress } from '../../../domain/finding/PageAddress';
import { DidYouMean } from '../../../ui/finding/DidYouMean';
import { ResultCount } from '../../../ui/finding/ResultCount';
import { number, plural } from '../../../ui/format';
import { usePart } from '../../../ui/PartContext';
import { useFinder } from '../FinderContext';
import { withoutFilters } from '../state/facetChanges';
import type { FinderState } from '../state/useFinderState';
import { Tools } from '../toolbar/Tools';
import { ArchivedHint } from './ArchivedHint';
import { Excluded } from './Excluded';
import { GoneNotice } from './GoneNotice';
import { NothingFound } from './NothingFound';
import { entryCount, Results } from './Results';
import styles from './Results.module.scss';

interface FoundAreaProps {
  readonly state: FinderState;
  readonly address: PageAddress;
  /** Everything is shown again, and the button that did it is gone. */
  onAllShown(): void;
}

/** How much was found, what can be done with it, and the result itself. */
export function FoundArea({ state, address, onAllShown }: FoundAreaProps): React.ReactElement {
  const { choice, change, options, findings, communities, search } = state;
  const { text, strings } = useFinder();
  const { locale } = usePart();
  const shown = choice.pages * options.pageSize;
  const entries = entryCount(findings, choice.view);
  const answered = { ...choice, text };
  const { communities: { length: found }, total } = findings;
  const sentence = found === total ? plural(locale, strings.count, found) : plural(locale, strings.countOf, found, { total: number(locale, total) });
  const showAll = (): void => {
    change({ ...withoutFilters(choice, options), text: '' });
    onAllShown();
  };
  return (
    <div>
      <GoneNotice isGone={choice.community !== undefined && !communities.some(({ id }) => id === choice.community)} onDismiss={() => change({ community: undefined })} />
      <div className={styles.bar}>
        <ResultCount sentence={sentence} shown={entries > shown ? plural(locale, strings.shown, shown) : undefined} />
        <Tools
          choice={choice}
          link={address.linkWith(parametersOf({ ...choice, community: undefined }, options))}
          found={findings.communities}
          onChange={change}
        />
      </div>
      <DidYouMean didYouMean={findings.didYouMean} template={strings.hints.didYouMean} onTake={(typed, known) => change({ text: search.code?.replaceWord(text, typed, known) ?? text })} />
      {entries > 0
        ? <Results findings={findings} choice={choice} pageSize={options.pageSize} onShowMore={() => change({ pages: choice.pages + 1 })} />
        : <NothingFound choice={answered} options={options} wayOut={findings.wayOut} onChange={change} onShowAll={showAll} />}
      <ArchivedHint findings={findings} choice={choice} options={options} onChange={change} />
      <Excluded excluded={findings.excluded} pageSize={options.pageSize} />
    </div>
  );
}
