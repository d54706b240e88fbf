import { describe, expect, test } from 'vitest';
import { readCall } from '../../../scripts/call.ts';
import { COMMAND, siteOf } from '../../../scripts/new-archive/options.ts';
import { siteFaults } from '../../../src/lib/site-check.ts';

const siteFrom = (...args: readonly string[]) => {
  const call = readCall(COMMAND, args);
  return call && siteOf(call);
};

describe('a call', () => {
  test('with a folder alone gives an archive that a build accepts, named after it', () => {
    const site = siteFrom('../my_first-archive');
    expect(site).toMatchObject({ name: 'My First Archive', language: 'en', base: '/', mark: 'M' });
    expect(site && siteFaults(site)).toEqual([]);
  });

  test('says all that a configuration needs', () => {
    const typed =
      '--name|The “Körfez” Papers|--language|tr|--url|https://korfez.example|--base|/arsiv/';
    const colours = '--mark|K|--accent|#7a1b20, #e8a290';
    const site = siteFrom('x', ...typed.split('|'), ...colours.split('|'));
    expect(site).toMatchObject({
      name: 'The “Körfez” Papers',
      language: 'tr',
      url: 'https://korfez.example',
      base: '/arsiv/',
      mark: 'K',
      accent: { light: '#7a1b20', dark: '#e8a290' },
    });
    expect(site?.tagline).toMatch(/^Haberler/);
  });

  test.each([
    ['İzmir defteri', 'tr', 'İ'],
    ['ilk arşiv', 'tr', 'İ'],
    ['ilk arşiv', 'en', 'I'],
    ['«1984» papers', 'en', '1'],
    ['Ωmega', 'en', 'M'],
    ['档案', 'en', 'A'],
  ])('takes the mark of "%s" (%s) from its name: %s', (name, language, mark) => {
    const site = siteFrom('x', '--name', name, '--language', language);
    expect(site?.mark).toBe(mark);
  });
});

test.each([
  [[], 'FOLDER [argument-missing]: expected the folder to make, such as ../my-archive. See with'],
  [['a', 'b'], '"b" [argument-unexpected]: npm run new-archive takes one FOLDER. Leave it out,'],
  [['a', '--language', 'de'], '--language [config-language]: expected a language that there are'],
  [['a', '--url', 'a.example'], '--url [config-url]: expected the address of a host, found "a.ex'],
  [['a', '--base', 'a'], '--base [config-base]: expected a path with a slash at both ends, found'],
  [['a', '--mark', 'ab'], '--mark [config-mark]: expected one capital letter, found "ab". Write'],
  [['a', '--accent', '#ff0000'], '--accent [option-accent]: expected two colours, found "#ff0000'],
  [['a', '--accent', 'red,blue'], '--accent.light [config-colour]: expected a colour, found "red'],
  [['a', '--accent', '#ff0000,#7fc9bd'], '--accent.light [config-accent-contrast]: "#ff0000" sta'],
  [['a', '--name', ''], '--name [option-without-value]: expected NAME. Write the value behind it'],
  [['a', '--name', ' '], '--name [config-empty]: expected words, found " ". Write it: every page'],
])('%j says where, what, and what to do', (args, said) => {
  let message = '';
  try {
    siteFrom(...args);
  } catch (error) {
    message = error instanceof Error ? error.message : '';
  }
  expect(message.slice(0, said.length)).toBe(said);
  expect(message.length).toBeGreaterThan(said.length);
});
