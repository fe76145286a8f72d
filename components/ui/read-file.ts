/** A file's name and its first bytes. */
export interface FileRead {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads a file, up to `most` bytes of it. Rejects where the browser cannot read it, such as a folder. */
export async function readFile(file: File, most: number): Promise<FileRead> {
  // By way of a Response, and copied: Firefox lets content scripts neither use File.arrayBuffer() nor slice a buffer of the page.
  const view = new Uint8Array(await new Response(file.slice(0, most)).arrayBuffer());
  return { name: file.name, bytes: new Uint8Array(view) };
}
