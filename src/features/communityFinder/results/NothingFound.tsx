import * as React from 'react';
import type { Choice, FinderOptions } from '../../../domain/finding/Choice';
import type { Findings } from '../../../domain/finding/Findings';
import { NoResult } from '../../../ui/finding/NoResult';
import { enumerate, fill, fillNodes, plural } from '../../../ui/format';
import { usePart } from '../../../ui/PartContext';
import { useFinder, wordFor } from '../FinderContext';
import { activeFilters } from '../state/facetChanges';

interface NothingFoundProps {
  readonly choice: Choice;
  readonly options: FinderOptions;
  readonly wayOut: Findings['wayOut'];
  onChange(changes: Partial<Choice>): void;
  onShowAll(): void;
}

/** For which words and filters there is nothing, what to give up so that there is something, and whom to ask. */
export function NothingFound({ choice, options, wayOut, onChange, onShowAll }: NothingFoundProps): React.ReactElement {
  const { strings } = useFinder();
  const { locale } = usePart();
  const { hints, filters } = strings;
  const text = choice.text.trim();
  const words = [...activeFilters(choice, options).map(({ value }) => wordFor(strings, value)), ...(choice.own ? [filters.own[choice.own]] : [])];
  const template = !text ? hints.nothingForFilters : words.length > 0 ? hints.nothingForBoth : hints.nothingForText;
  const dropped = wayOut && ('dropText' in wayOut
    ? { what: fill(hints.quoted, { text }), changes: { text: '' } }
    : { what: filters.facets[wayOut.dropFacet], changes: { facets: { ...choice.facets, [wayOut.dropFacet]: [] } } });
  const waysOut = [
    ...(wayOut && dropped ? [{ text: plural(locale, hints.without, wayOut.count, { what: dropped.what }), onTake: () => onChange(dropped.changes) }] : []),
    { text: hints.showAll, onTake: onShowAll }
  ];
  return <NoResult sentence={fill(template, { text, filters: enumerate(locale, words) })} waysOut={waysOut} note={<ContactNote />} />;
}

/** Leads to the contact form, where the page has one. */
function ContactNote(): React.ReactElement | null {
  const { strings: { hints }, contactPlace } = useFinder();
  const place = contactPlace();
  if (!place) return null;
  return <p>{fillNodes(hints.contact, { form: <a key="form" href={`#${place}`}>{hints.contactForm}</a> })}</p>;
}
