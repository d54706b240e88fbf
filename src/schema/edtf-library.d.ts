/** The part of `edtf` (which ships no types) that `edtf.ts` relies on. Instants are UTC milliseconds. */
declare module 'edtf' {
  export interface EdtfDate {
    readonly type: 'Date';
    readonly precision: 1 | 2 | 3;
    readonly min: number;
    readonly max: number;
    readonly approximate: { readonly value: number };
    readonly uncertain: { readonly value: number };
    readonly unspecified: { readonly value: number };
  }
  export interface EdtfInterval {
    readonly type: 'Interval';
    readonly values: readonly (EdtfDate | number | null)[];
  }
  export interface EdtfSet {
    readonly type: 'Set';
    readonly values: readonly (EdtfDate | readonly EdtfDate[])[];
  }
  export interface EdtfOther {
    readonly type: 'List' | 'Season' | 'Year' | 'Decade' | 'Century';
  }
  /** Parses EDTF levels 0 to 2 (ISO 8601-2). Throws a SyntaxError-like error on anything else. */
  export default function edtf(text: string): EdtfDate | EdtfInterval | EdtfSet | EdtfOther;
}
