import { withDefaults } from './schema/site.ts';

/**
 * Facts about this archive. To make it your own, begin here; `src/schema/site.ts` tells what each key is,
 * and a build says what it cannot take. The README tells what else to change.
 */
export const site = withDefaults({
  name: 'The MİT Record',
  tagline: 'Reporting on Türkiye’s National Intelligence Organization, kept, dated and searchable.',
  statement:
    'The MİT Record keeps reporting on MİT (Millî İstihbarat Teşkilatı), the intelligence service of Türkiye. It is independent of the service and of every publisher it cites.',
  language: 'en',
  url: 'https://mitrecord.example',
  base: '/',
  accent: { light: '#7a1b20', dark: '#e8a290' },
  mark: 'İ',
  searchHints: [
    { typed: 'kalin', finds: 'Kalın', lang: 'tr' },
    { typed: 'turkiye', finds: 'Türkiye', lang: 'tr' },
  ],
});
