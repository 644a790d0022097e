import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, randomUUID } from 'node:crypto';
import type { Instant } from '@candor/contracts';
import { exportJWK, generateKeyPair, importJWK, type JSONWebKeySet, type JWK } from 'jose';
import type { mongo } from 'mongoose';
import { ConfigProblem } from '../service/config.ts';
import { type SigningKey, tokenSeconds } from './token.ts';

interface KeyDocument {
  readonly _id: string;
  readonly publicKey: JWK;
  /** The private JWK: AES-256-GCM under a key derived from the master key, base64 of IV, tag, text. */
  readonly sealedKey: string;
  readonly createdAt: Instant;
  /** Signs no more since; still published for as long as tokens signed with it may be around. */
  readonly retiredAt?: Instant;
}

/** The gateway's keys for signing tokens, in its own database. Whoever has the master key can read the private parts. */
export class SigningKeys {
  readonly #documents: mongo.Collection<KeyDocument>;
  readonly #sealingKey: Buffer;

  constructor(gatewayDatabase: mongo.Db, masterKey: Uint8Array) {
    this.#documents = gatewayDatabase.collection<KeyDocument>('signing_keys');
    this.#sealingKey = Buffer.from(hkdfSync('sha256', masterKey, new Uint8Array(), 'candor/signing-keys', 32));
  }

  /** Makes a first key where there is none. Throws {@link ConfigProblem} when there is one under another master key. */
  async ensure(now: Instant): Promise<void> {
    if (!(await this.#documents.findOne({ retiredAt: { $exists: false } }))) await this.add(now);
    await this.current();
  }

  /** Signs with a new key from now on. Tokens signed before stay good until they expire. */
  async rotate(now: Instant): Promise<string> {
    const id = await this.add(now);
    await this.#documents.updateMany({ _id: { $ne: id }, retiredAt: { $exists: false } }, { $set: { retiredAt: now } });
    await this.#documents.deleteMany({ retiredAt: { $lt: new Date(Date.parse(now) - 4 * tokenSeconds * 1_000).toISOString() } });
    return id;
  }

  /** The one that signs, and since when. */
  async current(): Promise<SigningKey & { readonly since: Instant }> {
    const [document] = await this.#documents
      .find({ retiredAt: { $exists: false } })
      .sort({ createdAt: -1, _id: 1 })
      .limit(1)
      .toArray();
    if (!document) throw new Error('the gateway has no signing key yet: it makes one when it starts');
    const privateKey = await importJWK(this.open(document), 'EdDSA');
    if (privateKey instanceof Uint8Array) throw new Error(`the signing key ${document._id} is not an asymmetric one`);
    return { id: document._id, privateKey, since: document.createdAt };
  }

  /** The public parts, for whoever checks tokens. */
  async published(): Promise<JSONWebKeySet> {
    const documents = await this.#documents.find({}, { projection: { publicKey: 1 } }).toArray();
    return { keys: documents.map(({ _id, publicKey }) => ({ ...publicKey, kid: _id, alg: 'EdDSA', use: 'sig' })) };
  }

  private async add(now: Instant): Promise<string> {
    const { publicKey, privateKey } = await generateKeyPair('EdDSA', { extractable: true });
    const _id = randomUUID();
    const sealedKey = this.seal(_id, await exportJWK(privateKey));
    await this.#documents.insertOne({ _id, publicKey: await exportJWK(publicKey), sealedKey, createdAt: now });
    return _id;
  }

  private seal(id: string, key: JWK): string {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.#sealingKey, iv).setAAD(Buffer.from(id));
    const text = Buffer.concat([cipher.update(JSON.stringify(key)), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64');
  }

  private open({ _id, sealedKey }: KeyDocument): JWK {
    const bytes = Buffer.from(sealedKey, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', this.#sealingKey, bytes.subarray(0, 12))
      .setAAD(Buffer.from(_id))
      .setAuthTag(bytes.subarray(12, 28));
    try {
      return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString()) as JWK;
    } catch {
      throw new ConfigProblem(
        'gateway cannot start: CANDOR_MASTER_KEY is not the one that this installation was made with. Set that one again; without it nothing personal can be read.',
      );
    }
  }
}
