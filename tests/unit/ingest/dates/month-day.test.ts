import { describe, expect, it } from 'vitest';
import { monthDayIn } from '../../../../scripts/ingest/dates/month-day.ts';

describe('monthDayIn', () => {
  it.each([
    ['MERSEPORT, June 5 (Bay Wire)', 'June 5', '06-05'],
    ['Merseport, 5 June', '5 June', '06-05'],
    ['MERSEPORT, Sept. 12', 'Sept. 12', '09-12'],
    ['Puerto Merse, 20 abr (Agencia)', '20 abr', '04-20'],
    ['Merseport, 5. März', '5. März', '03-05'],
    ['Merse, le 1er mars', '1er mars', '03-01'],
    ['MERSEPORT 7 Mart', '7 Mart', '03-07'],
    ['Merseport, 31 Jan', '31 Jan', '01-31'],
    ['Merseport, 1st Dec', '1st Dec', '12-01'],
    ['Merseport, Dec 12th (Bay Wire)', 'Dec 12th', '12-12'],
    ['5 June 7', '5 June', '06-05'],
    ['March and June 5', 'June 5', '06-05'],
    ['5 June, 7 July', '5 June', '06-05'],
    ['Puerto Merse, 20 de abril', '20 de abril', '04-20'],
    ['ميرس، ٥ مارس', '٥ مارس', '03-05'],
  ])('in %j is %j', (opening, found, day) => {
    expect(monthDayIn(opening)).toEqual({ found, day });
  });

  it.each([
    'Merseport, 0 June',
    'Merseport, 32 June',
    'Merseport, 1.5 June',
    'Merseport, 12:30 June',
    'Merseport, 105 June',
    'Merseport, June 5.30',
    'Merseport, June 123',
    'Merseport, June5',
    '',
  ])('in %j is none', (opening) => {
    expect(monthDayIn(opening)).toBeNull();
  });

  it.each(['MERSEPORT', 'Merseport, March', 'Merseport, 45 June', 'May the light'])(
    'in %j is none',
    (opening) => {
      expect(monthDayIn(opening)).toBeNull();
    },
  );
});
