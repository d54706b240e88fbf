/** What an error tells, in its own words; of what is thrown and is no error, that itself. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
