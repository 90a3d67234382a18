import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type PageOptions, startHubSession } from './hub';

const DOCS = join(__dirname, '..', '..', 'docs');

/** Each picture of the documentation, by file name. */
const PICTURES: Readonly<Record<string, PageOptions>> = {
  'hub.png': { user: 'visitor', width: 1280, height: 1000 }
};

async function takeScreenshots(): Promise<void> {
  const session = await startHubSession();
  mkdirSync(DOCS, { recursive: true });
  try {
    for (const [name, options] of Object.entries(PICTURES)) {
      const { page, expectClean, close } = await session.open(options);
      await page.getByText('23 communities').waitFor();
      await page.screenshot({ path: join(DOCS, name) });
      expectClean();
      await close();
      console.log(`docs/${name}`);
    }
  } finally {
    await session.close();
  }
}

takeScreenshots().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
