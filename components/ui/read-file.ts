/** A file's name, its whole size in bytes, and its first bytes. */
export interface FileRead {
  readonly name: string;
  readonly size: number;
  readonly bytes: Uint8Array;
}

/** Reads a file, up to `most` bytes of it. Rejects where the browser cannot read it, such as a folder. */
export async function readFile(file: File, most: number): Promise<FileRead> {
  // By way of a Response: Firefox denies content scripts what File.arrayBuffer() gives.
  const buffer = await new Response(file.slice(0, most)).arrayBuffer();
  return { name: file.name, size: file.size, bytes: new Uint8Array(buffer) };
}
