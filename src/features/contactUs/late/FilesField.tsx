import * as React from 'react';
import type { EnquiryFile } from '../../../domain/enquiry/files/EnquiryFile';
import { ACCEPTED_FILES, FILE_KINDS, type FileProblem, LARGEST_FILE, MOST_FILES } from '../../../domain/enquiry/files/fileRules';
import { Field } from '../../../ui/Field';
import { FileInput } from '../../../ui/FileInput';
import { enumerate, fill, number } from '../../../ui/format';
import { Hidden } from '../../../ui/Hidden';
import { Icon } from '../../../ui/Icon';
import { usePart } from '../../../ui/PartContext';
import styles from './late.module.scss';
import { type RefusedFile, type TakenFiles, takeFiles } from './takeFiles';
import { useLate } from './useLate';

const MEGABYTE = 1024 * 1024;

/** Files that go with the message, each looked into when it is chosen; what is not taken is named with its reason. */
export function FilesField(): React.ReactElement {
  const { form: { files, setFiles, change }, strings: { optional }, idOf, tools: { strings: { files: strings } } } = useLate();
  const { locale } = usePart();
  const [refused, setRefused] = React.useState<readonly RefusedFile[]>([]);
  const size = number(locale, LARGEST_FILE / MEGABYTE);
  const help = fill(strings.help, { count: MOST_FILES, size, kinds: enumerate(locale, FILE_KINDS.map(kind => kind.toUpperCase())) });
  const wordsFor = ({ name, problem }: { readonly name: string; readonly problem: FileProblem }): string => fill(strings.problems[problem], { name, size, count: MOST_FILES });

  const choose = (chosen: readonly File[]): void => {
    setRefused([]);
    const onTaken = (taken: TakenFiles): void => {
      setFiles(taken.files);
      setRefused(taken.refused);
      change({}); // the draft keeps the names
    };
    takeFiles(chosen, files).then(onTaken, () => setRefused(chosen.map(({ name }) => ({ name, problem: 'unreadable' }))));
  };
  const remove = (file: EnquiryFile): void => {
    setFiles(files.filter(other => other !== file));
    document.getElementById(idOf('files'))?.focus();
  };
  return (
    <div className={styles.filesField}>
      <Field id={idOf('files')} label={strings.label} optional={optional} help={help} error={refused.length > 0 ? refused.map(wordsFor).join(' ') : undefined}>
        {props => (
          <FileInput id={props.id} aria-describedby={props['aria-describedby']} aria-invalid={props['aria-invalid']} multiple accept={ACCEPTED_FILES} text={strings.choose} onChoose={choose} />
        )}
      </Field>
      <Hidden><span role="status">{refused.map(wordsFor).join(' ')}</span></Hidden>
      {files.length > 0 && (
        <ul className={styles.fileList}>
          {files.map(file => (
            <li key={file.name} className={styles.file}>
              <span><bdi>{file.name}</bdi></span>
              <button type="button" className={styles.remove} aria-label={fill(strings.remove, { name: file.name })} onClick={() => remove(file)}><Icon name="close" /></button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
