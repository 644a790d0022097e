/** Whose a file is: it is encrypted under the key of that person and organization, or of the installation when it is nobody's. */
export interface BlobAbout {
  readonly person: string | undefined;
  readonly organization: string | undefined;
  /** Who keeps it. */
  readonly service: string;
  readonly mediaType: string;
}

export interface OpenBlob {
  readonly about: BlobAbout;
  /** In bytes. */
  readonly size: number;
  /** Throws {@link BrokenSeal} where the stored file was cut off or changed; what came before is genuine. */
  readonly content: AsyncIterable<Uint8Array>;
}

/** Encrypted files: uploads, transcripts, exports. */
export interface Blobs {
  /**
   * Stores a file, in place of the one with this id if there is one; returns its size. When it fails nothing stays behind, and
   * the earlier file is still there. Throws {@link BlobTooLarge}, {@link PersonIsErased}.
   */
  put(id: string, about: BlobAbout, content: AsyncIterable<Uint8Array>, options?: { readonly limit?: number | undefined }): Promise<number>;
  /** Undefined: no such file, or its key is destroyed. */
  open(id: string): Promise<OpenBlob | undefined>;
  remove(id: string): Promise<void>;
  /** Every file of a person, or those of one organization. */
  removeAllOf(person: string, organization?: string): Promise<void>;
}

export class BlobTooLarge extends Error {
  override readonly name = 'BlobTooLarge';
  constructor(
    readonly blob: string,
    /** In bytes. */
    readonly limit: number,
  ) {
    super(`file ${blob} is over the limit of ${limit} bytes`);
  }
}
