import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { Part } from '../../../src/ui/Part';
import { SidePanel } from '../../../src/ui/SidePanel';
import { pressEscapeIn, provideDialogs } from '../../support/dialog';
import { surroundings } from '../../support/partSurroundings';

beforeAll(provideDialogs);

function Page({ title = 'Jems network', onClose }: { readonly title?: string; onClose(): void }): React.ReactElement {
  const [isOpen, setOpen] = React.useState(false);
  const close = (): void => {
    onClose();
    setOpen(false);
  };
  return (
    <Part title="Communities" {...surroundings()}>
      <button type="button" onClick={() => setOpen(true)}>Details</button>
      {isOpen && <SidePanel title={title} onClose={close}><p>content</p></SidePanel>}
    </Part>
  );
}
async function open(): Promise<{ readonly onClose: jest.Mock; rename(title: string): void }> {
  const onClose = jest.fn();
  const { rerender } = render(<Page onClose={onClose} />);
  await userEvent.click(screen.getByRole('button', { name: 'Details' }));
  return { onClose, rename: title => rerender(<Page title={title} onClose={onClose} />) };
}

test('is a dialog with a name, and begins at its heading', async () => {
  const { rename } = await open();
  expect(screen.getByRole('dialog', { name: 'Jems network' })).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Jems network', level: 3 })).toHaveFocus();
  screen.getByRole('button', { name: 'Close' }).focus();
  rename('User Group');
  expect(screen.getByRole('heading', { name: 'User Group' })).toHaveFocus();
});

test.each<[string, () => Promise<void> | void]>([
  ['its button', () => userEvent.click(screen.getByRole('button', { name: 'Close' }))],
  ['Escape', () => pressEscapeIn(screen.getByRole('dialog'))],
  ['a press on the page behind', () => {
    const dialog = screen.getByRole('dialog');
    dialog.getBoundingClientRect = () => new DOMRect(800, 0, 520, 900);
    dialog.dispatchEvent(new MouseEvent('mousedown', { clientX: 100, clientY: 100, bubbles: true }));
  }]
])('closes by %s, once, and gives the focus back', async (_, close) => {
  const { onClose } = await open();
  await act(async () => close());
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(onClose).toHaveBeenCalledTimes(1);
  expect(screen.getByRole('button', { name: 'Details' })).toHaveFocus();
});

test('a press inside does not close it', async () => {
  const { onClose } = await open();
  await userEvent.click(screen.getByText('content'));
  const dialog = screen.getByRole('dialog');
  dialog.getBoundingClientRect = () => new DOMRect(800, 0, 520, 900);
  dialog.dispatchEvent(new MouseEvent('mousedown', { clientX: 900, clientY: 100, bubbles: true }));
  expect(onClose).not.toHaveBeenCalled();
  expect(dialog).toBeVisible();
});
