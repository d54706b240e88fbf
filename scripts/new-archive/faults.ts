/** What can be wrong with a call of `new-archive` besides the configuration, and what to do about it. */
const FAULTS = {
  'target-missing': 'Name the folder to make: npm run new-archive -- ../my-archive',
  'target-many': 'Name one folder; a name with blanks stands in quotation marks.',
  'target-taken': 'Name a folder that is not there yet, or empty this one.',
  'target-inside': 'Name a folder beside the press: ../my-archive',
  'option-unknown': 'See which there are: npm run new-archive -- --help',
  'option-accent': 'Write two colours joined by a comma: --accent "#0b4f4a,#7fc9bd"',
} as const;

/**
 * A fault of the call.
 * @param where what was typed
 * @param what what was found, and what was expected
 */
export function callFault(code: keyof typeof FAULTS, where: string, what: string): Error {
  return new Error(`${where} [${code}]: ${what}. ${FAULTS[code]}`);
}
