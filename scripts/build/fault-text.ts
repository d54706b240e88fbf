/**
 * Writes what ended a build: the message as it is, with the hint and the place that Astro and Vite give to theirs.
 * @param withStack whether where it was thrown and its cause are told, too; of a bug they always are
 */
export function faultText(error: unknown, withStack: boolean): string {
  if (!(error instanceof Error)) return String(error);
  const { hint, loc } = error as { readonly hint?: unknown; readonly loc?: Place };
  const whole = withStack || isBug(error);
  const lines = [whole ? (error.stack ?? error.message) : error.message];
  if (typeof hint === 'string') lines.push(`Hint: ${hint}`);
  if (loc?.file !== undefined) lines.push(`Where: ${loc.file}:${loc.line ?? 1}:${loc.column ?? 0}`);
  if (whole && error.cause !== undefined) lines.push(`Because: ${faultText(error.cause, true)}`);
  return lines.join('\n');
}

interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** What the language throws by itself: its message alone leads nowhere. */
function isBug(error: Error): boolean {
  return [TypeError, RangeError, ReferenceError].some((kind) => error instanceof kind);
}
