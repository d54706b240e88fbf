/** What the tests use of citeproc-js, which comes without types. */
declare module 'citeproc' {
  interface CslNode {
    readonly name: string;
    readonly attrs: Readonly<Record<string, string>>;
    readonly children: readonly (CslNode | string)[];
  }

  interface System {
    readonly retrieveLocale: () => CslNode;
    readonly retrieveItem: (id: string) => Readonly<Record<string, unknown>>;
  }

  interface Engine {
    updateItems(ids: readonly string[]): void;
    makeBibliography(): readonly [unknown, readonly string[]];
  }

  const citeproc: {
    readonly Engine: new (
      system: System,
      style: CslNode,
      language: string,
      force: boolean,
    ) => Engine;
  };
  export default citeproc;
  export type { CslNode, Engine };
}
