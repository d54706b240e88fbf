import { describe, expect, it } from 'vitest';
import { capitalised, inflected } from '../../../../scripts/ingest/enrich/name-forms.ts';
import type { Name } from '../../../../src/schema/names.ts';

const VOWEL = 'nin nun ye ya yi yu den dan de da deki daki yle yla';
const CONSONANT = 'in un den dan ten tan de da te ta deki daki teki taki le la';

describe('the endings of a name', () => {
  const endings = (spelling: string, kind: Name['kind'] = 'place') =>
    inflected(spelling, kind)
      .map(({ suffix = '' }) => suffix)
      .filter((suffix) => suffix === suffix.toLowerCase())
      .join(' ');

  it.each<[string, Name['kind'], string]>([
    ['Merseport', 'place', `${CONSONANT} s`],
    ['Ankara', 'place', `${VOWEL} s`],
    ['Selin Işıkçı', 'person', `${VOWEL} s`],
    // No genitive behind a hissing letter, nor behind the last of several words of an organisation.
    ['Merses', 'place', CONSONANT],
    ['Bay Harbour', 'organisation', CONSONANT],
    ['Bay Harbour', 'place', `${CONSONANT} s`],
    ['Harbour', 'organisation', `${CONSONANT} s`],
    // Shorter words with an ending are too often other words.
    ['Merse', 'place', `${VOWEL} s`],
    ['Iran', 'place', ''],
    ['Harbour Bay', 'place', ''],
    ['Harbour 2', 'place', ''],
  ])('%s, a %s: %s', (spelling, kind, expected) => {
    expect(endings(spelling, kind)).toBe(expected);
  });

  it('are written in small letters and in capitals, without marks', () => {
    const forms = inflected('Işıkçı', 'person');
    expect(forms.slice(0, 2)).toEqual([
      { text: 'Isikci', suffix: 'nin' },
      { text: 'ISIKCI', suffix: 'NIN' },
    ]);
  });
});

describe('the Arabic prefixes of a name', () => {
  it('take the first letter of the article behind "for"', () => {
    const forms = (spelling: string) => inflected(spelling, 'place').map(({ text }) => text);
    const prefixes = ['و', 'ب', 'ل', 'ف', 'ك', 'وب', 'ول'];
    expect(forms('منارة')).toEqual(prefixes.map((one) => `${one}منارة`));
    expect(forms('المنارة')).toEqual([...prefixes.map((one) => `${one}المنارة`), 'للمنارة']);
  });
});

describe('the capitals of a name', () => {
  it.each([
    ['al-Işık', ['al-Isik', 'Al-Isik', 'AL-ISIK']],
    ['Merse', ['Merse', 'MERSE']],
    ['FİT', ['FIT']],
  ])('%s: %j', (spelling, expected) => {
    expect(capitalised(spelling)).toEqual(expected);
  });
});
