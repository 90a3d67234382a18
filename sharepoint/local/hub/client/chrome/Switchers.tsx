import * as React from 'react';
import type { ChromeData, Choice, ThemeName } from '../../page/PageData';
import { pageAddress } from './pageAddress';

interface SwitcherProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly disabled: boolean;
  onChange(value: string): void;
}

function Switcher({ id, label, value, choices, disabled, onChange }: SwitcherProps): React.ReactElement {
  return (
    <div className="hubSwitcher">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} disabled={disabled} onChange={event => onChange(event.target.value)}>
        {choices.map(choice => <option key={choice.value} value={choice.value}>{choice.text}</option>)}
      </select>
    </div>
  );
}

const THEMES: readonly Choice[] = [{ value: 'light', text: 'Light' }, { value: 'dark', text: 'Dark' }];

interface SwitchersProps {
  readonly data: ChromeData;
  readonly theme: ThemeName;
  readonly disabled: boolean;
  onTheme(theme: ThemeName): Promise<void>;
  /** More controls, after the switchers. */
  readonly children?: React.ReactNode;
}

/** What only the local hub has: who you are, how the page looks and in which language. */
export function Switchers({ data, theme, disabled, onTheme, children }: SwitchersProps): React.ReactElement {
  const reload = (name: string): ((value: string) => void) => value => location.assign(pageAddress({ [name]: value }));
  return (
    <div className="hubSwitchers" role="group" aria-label="Local hub">
      <span className="hubSwitchers-title">Local hub</span>
      <Switcher id="hubUser" label="Person" value={data.person.key} choices={data.people} disabled={disabled} onChange={reload('user')} />
      <Switcher id="hubTheme" label="Theme" value={theme} choices={THEMES} disabled={disabled} onChange={value => onTheme(value as ThemeName)} />
      <Switcher id="hubLocale" label="Language" value={data.locale} choices={data.locales} disabled={disabled} onChange={reload('locale')} />
      {children}
    </div>
  );
}
