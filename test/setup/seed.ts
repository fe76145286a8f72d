/** From which number the properties of the gate are tried, so that each run tries the same; the full run takes another at random. */
export const SEED = 19;
