import process from 'node:process';
import { readCall } from './call.ts';
import { run } from './command.ts';
import { cutFonts } from './fonts/cut.ts';
import { writeLetters } from './fonts/letters.ts';

await run('fonts', async () => {
  const call = readCall({
    name: 'fonts',
    what: `Cuts the fonts of the site, and the letters of its pictures, out of the font packages, into
src/styles/fonts/ (committed). To be run after an update of a font package.`,
    options: {},
    exit: { 0: 'they are cut', 2: 'the call is wrong, or a package is missing' },
  });
  if (call === null) return 0;
  await cutFonts();
  await writeLetters();
  process.stdout.write('Next: npm run build, and look at a page and at a picture of each kind.\n');
  return 0;
});
