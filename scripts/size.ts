const UNITS = ['KB', 'MB', 'GB', 'TB'] as const;
const THOUSAND = 1000;

/**
 * Writes a size as people read it, in decimal units as disks and networks count.
 * @param bytes a whole number
 * @returns `512 bytes`, `4.1 KB`, `12.3 MB`
 */
export function formatSize(bytes: number): string {
  if (bytes < THOUSAND) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`;
  // By what is shown: 999,950 bytes are 1.0 MB and not 1000.0 KB.
  let shown = Math.round(bytes / 100) / 10;
  let unit = 0;
  while (shown >= THOUSAND && unit < UNITS.length - 1) {
    shown = Math.round(shown / 100) / 10;
    unit += 1;
  }
  return `${shown.toFixed(1)} ${UNITS[unit] ?? ''}`;
}
