import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { type QueueTool, useQueueSwitch } from '../../../src/features/contactUs/useQueueSwitch';

function Surroundings({ tool }: { readonly tool?: QueueTool }): React.ReactElement {
  const { button, place } = useQueueSwitch(tool);
  return <>{button}{place(<input aria-label="Message" />)}</>;
}

const tool: QueueTool = { label: 'Requests', render: onClose => <button type="button" onClick={onClose}>Back to the form</button> };

test('visitors have the form and no button', () => {
  render(<Surroundings />);
  expect(screen.getByRole('textbox', { name: 'Message' })).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

test('those who answer put the queue in its place; what is written in the form outlasts it', async () => {
  render(<Surroundings tool={tool} />);
  await userEvent.type(screen.getByRole('textbox', { name: 'Message' }), 'Half a sentence');
  await userEvent.click(screen.getByRole('button', { name: 'Requests' }));
  expect(screen.getByRole('button', { name: 'Requests' })).toHaveAttribute('aria-expanded', 'true');
  expect(screen.queryByRole('textbox', { name: 'Message' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Back to the form' }));
  expect(screen.getByRole('button', { name: 'Requests' })).toHaveFocus();
  expect(screen.getByRole('textbox', { name: 'Message' })).toHaveValue('Half a sentence');
});
