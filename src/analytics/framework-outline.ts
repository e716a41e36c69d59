/** What the tables need of the framework; the framework bundle of a release has this shape. */
export interface FrameworkOutline {
  readonly levels: readonly { readonly level: number; readonly band: string }[];
  readonly domains: readonly {
    readonly code: string;
    readonly name: string;
    readonly competences: readonly {
      readonly code: string;
      readonly name: string;
      readonly topics: readonly { readonly id: string; readonly name: string; readonly skills: readonly { readonly id: string; readonly level: number }[] }[];
    }[];
  }[];
}
