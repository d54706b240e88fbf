/** The names of months as readers type them, in the languages whose dates are read. */

/** Words of a date that say nothing: days of the week are not compared with the date. */
export const PASSED_OVER =
  /^(?:of|the|de|del|den|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|pazar(?:tesi)?|sali|carsamba|persembe|cuma(?:rtesi)?)$/;

/** The month that a folded word names, 1 to 12; 0 where no month, or more than one, begins so. */
export function monthNamed(word: string): number {
  if (word.length < LEAST_OF_A_NAME) return 0;
  const found = NAMES.flatMap((names, i) => {
    return names.split(' ').some((name) => name.startsWith(word)) ? [i + 1] : [];
  });
  return found.length === 1 ? (found[0] ?? 0) : 0;
}

/** English, Turkish, German, French and Spanish, folded; in the order of the months. */
const NAMES = [
  'january ocak januar janvier enero',
  'february subat februar fevrier febrero',
  'march mart marz mars marzo',
  'april nisan avril abril',
  'may mayis mai mayo',
  'june haziran juni juin junio',
  'july temmuz juli juillet julio',
  'august agustos aout agosto',
  'september eylul septembre septiembre',
  'october ekim oktober octobre octubre',
  'november kasim novembre noviembre',
  'december aralik dezember decembre diciembre',
];
/** Three letters name a month, unless two months begin with them (`jui`: June, July in French). */
const LEAST_OF_A_NAME = 3;
