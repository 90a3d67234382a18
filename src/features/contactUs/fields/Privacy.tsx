import * as React from 'react';
import { Hidden } from '../../../ui/Hidden';
import { Icon } from '../../../ui/Icon';
import { usePart } from '../../../ui/PartContext';
import { useForm } from '../FormContext';

/** What happens with personal data, and the page that says it in full. */
export function Privacy(): React.ReactElement {
  const { options: { privacy, privacyUrl }, strings } = useForm();
  const { strings: states } = usePart();
  return (
    <>
      {privacy || strings.privacy}
      {privacyUrl && (
        <>
          {' '}
          <a href={privacyUrl} target="_blank" rel="noreferrer">{strings.privacyLink} <Icon name="open" /><Hidden> {states.opensInNewTab}</Hidden></a>
        </>
      )}
    </>
  );
}
