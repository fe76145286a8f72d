/** Something that a person should know of a conversion that succeeded. `path` says where, '' for the whole. */
export interface Note {
  readonly message: string;
  readonly path: string;
}
