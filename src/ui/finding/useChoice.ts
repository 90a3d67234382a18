import { useCallback, useEffect, useRef, useState } from 'react';
import type { ChoiceParameters } from '../../domain/finding/addressParts';
import type { PageAddress } from '../../domain/finding/PageAddress';

const TYPING_PAUSE = 300;

/** How a choice stands in the address. */
export interface ChoiceForm<C> {
  read(parameters: URLSearchParams): C;
  parametersOf(choice: C): ChoiceParameters;
  /** What a change makes of a choice. */
  withChanges(choice: C, changes: Partial<C>): C;
}

export interface ChoiceState<C> {
  readonly choice: C;
  /** What is left out stays as it is. Back returns from it. */
  change(changes: Partial<C>): void;
  /** For what comes letter by letter: the address follows after a pause. */
  changeText(text: string): void;
}

/**
 * What the visitor chose, in step with the address of the page. What is typed takes the place of the present entry of the history, after a pause;
 * everything else makes a new one.
 * @param form the same object as long as it is the same
 */
export function useChoice<C extends { readonly text: string }>(address: PageAddress, form: ChoiceForm<C>): ChoiceState<C> {
  const [choice, setChoice] = useState(() => form.read(address.read()));
  const present = useRef(choice);
  const typing = useRef<ReturnType<typeof setTimeout>>();

  const show = useCallback((next: C) => {
    present.current = next;
    setChoice(next);
  }, []);
  const stopTyping = useCallback((): boolean => {
    const wasTyping = typing.current !== undefined;
    clearTimeout(typing.current);
    typing.current = undefined;
    return wasTyping;
  }, []);
  const write = useCallback((step: 'push' | 'replace') => address.write(form.parametersOf(present.current), step), [address, form]);
  const changeText = useCallback((text: string) => {
    stopTyping();
    typing.current = setTimeout(() => {
      typing.current = undefined;
      write('replace');
    }, TYPING_PAUSE);
    const typed: { readonly text: string } = { text };
    show(form.withChanges(present.current, typed as Partial<C>));
  }, [form, show, stopTyping, write]);
  const change = useCallback((changes: Partial<C>) => {
    // Back leads to what was typed until now
    if (stopTyping()) write('replace');
    show(form.withChanges(present.current, changes));
    write('push');
  }, [form, show, stopTyping, write]);

  const source = useRef({ address, form });
  useEffect(() => {
    const restore = (): void => {
      stopTyping();
      const next = form.read(address.read());
      // the address keeps a trimmed text; what is being typed must not be trimmed
      if (JSON.stringify(form.parametersOf(next)) !== JSON.stringify(form.parametersOf(present.current))) show(next);
    };
    // the first choice has been read already
    if (source.current.address !== address || source.current.form !== form) restore();
    source.current = { address, form };
    const stop = address.subscribe(restore);
    return () => {
      stop();
      stopTyping();
    };
  }, [address, form, show, stopTyping]);
  return { choice, change, changeText };
}
