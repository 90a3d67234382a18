import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { LateTool } from '../../../src/ui/LateTool';
import { Part } from '../../../src/ui/Part';
import { surroundings } from '../../support/partSurroundings';

/** As the browser says it when a script does not come. */
const chunkError = (): Error => Object.assign(new Error('Loading chunk community-detail failed.'), { name: 'ChunkLoadError' });

function show(load: () => Promise<string>, isQuiet = false): void {
  render(<Part title="Communities" {...surroundings()}><LateTool load={load} isQuiet={isQuiet}>{tool => <p>{tool}</p>}</LateTool></Part>);
}

test('code that does not come is told in words, and Try again fetches it without a reload', async () => {
  const load = jest.fn().mockRejectedValueOnce(chunkError()).mockResolvedValue('the details');
  show(load);
  expect(await screen.findByRole('alert')).toHaveTextContent('The server cannot be reached. Check your connection, then try again.');
  expect(screen.queryByText(/chunk/)).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('the details')).toBeVisible();
});

test('a tool that nobody waits for says nothing when it does not come', async () => {
  const load = jest.fn().mockRejectedValue(chunkError());
  show(load, true);
  await new Promise(resolve => setTimeout(resolve, 10));
  expect(load).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});
