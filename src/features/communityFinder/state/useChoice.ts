import { useEffect, useMemo, useRef } from 'react';
import { choiceFrom, parametersOf } from '../../../domain/finding/addressOfChoice';
import type { Choice, FinderOptions } from '../../../domain/finding/Choice';
import type { PageAddress } from '../../../domain/finding/PageAddress';
import { type ChoiceForm, type ChoiceState, useChoice as useChoiceInAddress } from '../../../ui/finding/useChoice';

/**
 * What the visitor chose, in step with the address of the page and with another part of it.
 * @param options the same object as long as they are the same
 */
export function useChoice(address: PageAddress, options: FinderOptions, textFromPage: string | undefined): ChoiceState<Choice> {
  const state = useChoiceInAddress(address, useMemo(() => formOf(options), [options]));
  const { changeText } = state;
  const lastFromPage = useRef('');
  useEffect(() => {
    // only what it changes to: the same text again, or none at the start, leaves alone what the visitor typed or linked to
    if (textFromPage === undefined || textFromPage === lastFromPage.current) return;
    lastFromPage.current = textFromPage;
    changeText(textFromPage);
  }, [textFromPage, changeText]);
  return state;
}

function formOf(options: FinderOptions): ChoiceForm<Choice> {
  return { read: parameters => choiceFrom(parameters, options), parametersOf: choice => parametersOf(choice, options), withChanges };
}

/** Another question starts with its first page again. */
function withChanges(choice: Choice, changes: Partial<Choice>): Choice {
  const isOtherQuestion = ['text', 'facets', 'own', 'sort', 'view'].some(name => name in changes);
  return { ...choice, ...(isOtherQuestion && { pages: 1 }), ...changes };
}
