import { type IPropertyPaneDropdownProps, type IPropertyPaneField, PropertyPaneDropdown } from '@microsoft/sp-property-pane';
import type { AboutChoice } from '../../domain/enquiry/aboutChoices';
import { nameOfAbout } from '../../domain/enquiry/prefill';
import type { PaneStrings } from './PaneStrings';

type Load = () => Promise<readonly AboutChoice[]>;

/** Moves channels in beneath their team. */
const INDENT = '\u2003';

/** The drop-down of the contact pane that offers communities and working groups. */
export class AboutPicker {
  private choices: readonly AboutChoice[] = [];
  private status: 'loading' | 'ready' | 'failed' = 'loading';
  private latest: Load | undefined;

  /** @param onChange called when the choices have changed, to draw the pane again */
  public constructor(private readonly strings: PaneStrings, private readonly onChange: () => void) {}

  /** An answer of a site that is no longer chosen is dropped. */
  public load(load: Load): void {
    this.latest = load;
    const show = (choices: readonly AboutChoice[], status: 'ready' | 'failed'): void => {
      if (this.latest !== load) return;
      this.choices = choices;
      this.status = status;
      this.onChange();
    };
    load().then(choices => show(choices, 'ready'), () => show([], 'failed')); // the drop-down says so
  }

  /** @param chosen as stored; offered even when the lists do not have it */
  public field(chosen: string): IPropertyPaneField<IPropertyPaneDropdownProps> {
    const { contact: texts, listsLoading, listsFailed } = this.strings;
    const offered = this.choices.filter(({ isOpen }) => isOpen).map(choice => ({ key: nameOfAbout(choice), text: INDENT.repeat(choice.depth) + choice.name }));
    const isMissing = chosen !== '' && !offered.some(({ key }) => key === chosen);
    const note = { ready: '', loading: listsLoading, failed: listsFailed }[this.status];
    const options = [
      { key: '', text: texts.aboutNone },
      ...(isMissing ? [{ key: chosen, text: this.choices.find(choice => nameOfAbout(choice) === chosen)?.name ?? chosen }] : []),
      ...offered
    ];
    return PropertyPaneDropdown('about', { label: note ? `${texts.about} – ${note}` : texts.about, options, selectedKey: chosen, disabled: this.status === 'loading' });
  }
}
