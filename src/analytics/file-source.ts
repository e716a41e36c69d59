/** A file that a person chose, not read yet. */
export interface FileSource {
  readonly name: string;
  readonly size: number;
  /** ISO instant. */
  readonly modifiedAt: string;
  read(): Promise<Uint8Array>;
}

export function fileSource(file: File, path: string = file.webkitRelativePath || file.name): FileSource {
  return {
    name: path,
    size: file.size,
    modifiedAt: new Date(file.lastModified).toISOString(),
    read: async () => new Uint8Array(await file.arrayBuffer()),
  };
}
