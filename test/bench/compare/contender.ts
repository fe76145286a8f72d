/** An extension to compare with. */
export interface Contender {
  readonly name: string;
  /** Its folder, unpacked, with the manifest at its top. */
  readonly folder: string;
}
