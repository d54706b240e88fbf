/** The part of `subset-font` (which ships no types) that `fonts/` uses. */
declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat: 'woff2' | 'truetype';
    readonly variationAxes: Readonly<
      Record<string, number | { readonly min: number; readonly max: number }>
    >;
  }
  export default function subsetFont(
    font: Uint8Array,
    letters: string,
    options: SubsetOptions,
  ): Promise<Uint8Array>;
}
