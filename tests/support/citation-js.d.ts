/** What the tests use of Citation.js, which comes without types. */
declare module '@citation-js/core' {
  interface CslName {
    readonly family?: string;
    readonly given?: string;
    readonly literal?: string;
    readonly 'non-dropping-particle'?: string;
  }

  /** A reference in CSL-JSON, as far as it is looked at. */
  interface CslReference {
    readonly id: string;
    readonly type: string;
    readonly title?: string;
    readonly author?: readonly CslName[];
    readonly 'container-title'?: string;
    readonly issued?: {
      readonly 'date-parts'?: readonly (readonly number[])[];
      readonly literal?: string;
    };
    readonly URL?: string;
    readonly keyword?: string;
    readonly language?: string;
    readonly note?: string;
    readonly abstract?: string;
    readonly source?: string;
  }

  export class Cite {
    constructor(text: string, options?: { readonly forceType: string });
    readonly data: readonly CslReference[];
  }
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
