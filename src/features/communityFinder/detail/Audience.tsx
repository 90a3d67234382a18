import * as React from 'react';
import type { Community } from '../../../domain/community/Community';
import { enumerate, fill } from '../../../ui/format';
import { Icon } from '../../../ui/Icon';
import { usePart } from '../../../ui/PartContext';
import type { DetailStrings } from './DetailStrings';
import { Section } from './Section';
import styles from './detail.module.scss';

interface AudienceProps {
  readonly community: Community;
  /** Of the roles that the visitor picked, those that it is not open for. */
  readonly excludedRoles: readonly string[];
  readonly strings: DetailStrings;
  /** Words of the lists in the language of the reader; one that is missing is shown as it is. */
  readonly words: Readonly<Partial<Record<string, string>>>;
}

const FACTS = ['roles', 'strands', 'regions', 'languages', 'themes'] as const;

/** Who should join, who should not, and where it belongs. */
export function Audience({ community, excludedRoles, strings, words }: AudienceProps): React.ReactElement {
  const { locale } = usePart();
  const listOf = (values: readonly string[]): string => enumerate(locale, values.map(value => words[value] ?? value));
  const { whoShouldJoin, roles, notFor } = community;
  const facts = FACTS.filter(name => community[name].length > 0);
  return (
    <Section title={strings.whoShouldJoin}>
      {whoShouldJoin && <p className={styles.text}>{whoShouldJoin}</p>}
      {!whoShouldJoin && roles.length === 0 && <p>{strings.forEverybody}</p>}
      {excludedRoles.length > 0 && <p className={styles.notForYou}><Icon name="warning" /> {fill(strings.notForYou, { roles: listOf(excludedRoles) })}</p>}
      {notFor.length > excludedRoles.length && <p className={styles.line}><Icon name="warning" /> {fill(strings.notFor, { roles: listOf(notFor) })}</p>}
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map(name => (
            <div key={name}>
              <dt>{strings.facts[name]}</dt>
              <dd>{listOf(community[name])}</dd>
            </div>
          ))}
        </dl>
      )}
    </Section>
  );
}
