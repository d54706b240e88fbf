/** The part of `subset-font` (which ships no types) that `fonts.ts` uses. */
declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat: 'woff2';
    readonly variationAxes: Readonly<
      Record<string, { readonly min: number; readonly max: number }>
    >;
  }
  export default function subsetFont(
    font: Uint8Array,
    letters: string,
    options: SubsetOptions,
  ): Promise<Uint8Array>;
}
