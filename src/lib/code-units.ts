/** Compares texts by their code units: one order on every machine, in every locale. */
export function inCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
