import { useCallback, useEffect, useRef, useState } from 'react';
import { choiceFrom, parametersOf } from '../../../domain/finding/addressOfChoice';
import type { Choice, FinderOptions } from '../../../domain/finding/Choice';
import type { PageAddress } from '../../../domain/finding/PageAddress';

const TYPING_PAUSE = 300;

export interface ChoiceState {
  readonly choice: Choice;
  /** What is left out stays as it is. Back returns from it. */
  change(changes: Partial<Choice>): void;
  /** For what comes letter by letter: the address follows after a pause. */
  changeText(text: string): void;
}

/**
 * What the visitor chose, in step with the address of the page. What is typed takes the place of the present entry of the history, after a pause;
 * everything else makes a new one.
 * @param options the same object as long as they are the same
 */
export function useChoice(address: PageAddress, options: FinderOptions, textFromPage: string | undefined): ChoiceState {
  const [choice, setChoice] = useState(() => choiceFrom(address.read(), options));
  const present = useRef(choice);
  const typing = useRef<ReturnType<typeof setTimeout>>();

  const show = useCallback((next: Choice) => {
    present.current = next;
    setChoice(next);
  }, []);
  const stopTyping = useCallback((): boolean => {
    const wasTyping = typing.current !== undefined;
    clearTimeout(typing.current);
    typing.current = undefined;
    return wasTyping;
  }, []);
  const write = useCallback((step: 'push' | 'replace') => address.write(parametersOf(present.current, options), step), [address, options]);
  const changeText = useCallback((text: string) => {
    stopTyping();
    typing.current = setTimeout(() => {
      typing.current = undefined;
      write('replace');
    }, TYPING_PAUSE);
    show(withChanges(present.current, { text }));
  }, [show, stopTyping, write]);
  const change = useCallback((changes: Partial<Choice>) => {
    // Back leads to what was typed until now
    if (stopTyping()) write('replace');
    show(withChanges(present.current, changes));
    write('push');
  }, [show, stopTyping, write]);

  const source = useRef({ address, options });
  useEffect(() => {
    const restore = (): void => {
      stopTyping();
      const next = choiceFrom(address.read(), options);
      // the address keeps a trimmed text; what is being typed must not be trimmed
      if (JSON.stringify(parametersOf(next, options)) !== JSON.stringify(parametersOf(present.current, options))) show(next);
    };
    // the first choice has been read already
    if (source.current.address !== address || source.current.options !== options) restore();
    source.current = { address, options };
    const stop = address.subscribe(restore);
    return () => {
      stop();
      stopTyping();
    };
  }, [address, options, show, stopTyping]);
  const lastFromPage = useRef('');
  useEffect(() => {
    // only what it changes to: the same text again, or none at the start, leaves alone what the visitor typed or linked to
    if (textFromPage === undefined || textFromPage === lastFromPage.current) return;
    lastFromPage.current = textFromPage;
    changeText(textFromPage);
  }, [textFromPage, changeText]);
  return { choice, change, changeText };
}

/** Another question starts with its first page again. */
function withChanges(choice: Choice, changes: Partial<Choice>): Choice {
  const isOtherQuestion = ['text', 'facets', 'own', 'sort', 'view'].some(name => name in changes);
  return { ...choice, ...(isOtherQuestion && { pages: 1 }), ...changes };
}
