import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import {
  AlgorithmSuiteIdentifier,
  buildClient,
  CommitmentPolicy,
  RawAesKeyringNode,
  RawAesWrappingSuiteIdentifier,
} from '@aws-crypto/client-node';
import { Pseudonyms } from '../pseudonyms.ts';
import type { Identified } from '../types.ts';
import type { KeyContext, KeyWrapper } from './key-wrapper.ts';
import { openMessage } from './message.ts';
import type { PayloadStore } from './payload-store.ts';
import { VaultError } from './vault-error.ts';

const zip = promisify(gzip);
const unzip = promisify(gunzip);

const { encrypt } = buildClient(CommitmentPolicy.REQUIRE_ENCRYPT_REQUIRE_DECRYPT);
const SUITE = AlgorithmSuiteIdentifier.ALG_AES256_GCM_IV12_TAG16_HKDF_SHA512_COMMIT_KEY;
const CACHED_KEYS = 2_000;
/** A key shredded by another process is of no more use here after this. */
const CACHED_MS = 30_000;

/** Whose data key seals what belongs to no patient: practitioners, organizations, places. */
export const SHARED = 'shared';

/** The originals of one message and patient: `<Type>/<source hash>` → resource. */
export type Payload = Readonly<Record<string, Identified<object>>>;

/** What a payload is found by; `objectName` is an HMAC of its content, so that the same payload is one object. */
export interface PayloadAddress {
  readonly orgId: string;
  readonly token: string;
  readonly objectName: string;
}

/**
 * The identified originals, sealed under a data key a patient (AWS Encryption SDK message format, key commitment on).
 * Deleting a patient's data key makes every copy of their payloads unreadable (crypto-shredding, NIST SP 800-88 CE).
 *
 * A payload is durable before anything that points at it is written. So that a crash in between leaves nothing behind
 * for ever, an intent is put first and taken away by {@link Vault.settle}; what still has one is looked at by the sweep.
 */
export class Vault {
  readonly #store: PayloadStore;
  readonly #wrapper: KeyWrapper;
  readonly #keys = new Map<string, { readonly key: Uint8Array; readonly until: number }>();
  readonly #pseudonyms = new Map<string, Promise<Pseudonyms>>();

  constructor(store: PayloadStore, wrapper: KeyWrapper) {
    this.#store = reporting(store, 'The vault store');
    this.#wrapper = reporting(wrapper, 'The key service');
  }

  /** The organization's pseudonyms; its HMAC key is made on first use and lies wrapped beside the data keys. */
  pseudonyms(orgId: string): Promise<Pseudonyms> {
    let found = this.#pseudonyms.get(orgId);
    if (!found) {
      found = this.#key(`keys/${orgId}/organization`, { org: orgId, purpose: 'pseudonyms' }).then(
        (k) => new Pseudonyms(k)
      );
      found.catch(() => this.#pseudonyms.delete(orgId));
      this.#pseudonyms.set(orgId, found);
    }
    return found;
  }

  /**
   * Seals a payload; durable when it resolves.
   * @returns the address for the `encrypted-payload` extension, to which `#<Type>/<source hash>` is added a resource.
   */
  async put(address: PayloadAddress, payload: Payload): Promise<string> {
    const key = payloadKey(address);
    const sealed = await this.#seal(address, payload);
    await this.#store.put(
      intentKey(address),
      Buffer.from(JSON.stringify({ members: Object.keys(payload), at: Date.now() }))
    );
    await this.#store.put(key, sealed);
    return `s3://${this.#store.bucket}/${key}`;
  }

  /** What points at the payload has been written: it is no orphan. */
  async settle(address: PayloadAddress): Promise<void> {
    await this.#store.delete(intentKey(address));
  }

  /**
   * @throws VaultError, each fault its own: {@link VaultFault}
   */
  async open(address: PayloadAddress): Promise<Payload> {
    const sealed = await this.#store.get(payloadKey(address));
    if (!sealed) throw new VaultError('missing', 'The vault has no such payload');
    return (await this.#unseal(address, sealed)) as Payload;
  }

  /**
   * A secret of Atlas itself (a signing key), which is made once: whoever is first makes it, and all get the same.
   * @param make without it, what is not there stays undefined
   */
  async secret(name: string, make?: () => Promise<object>): Promise<object | undefined> {
    const address: PayloadAddress = { orgId: 'atlas', token: 'secrets', objectName: name };
    let sealed = await this.#store.get(`secrets/${name}`);
    if (!sealed && make) {
      await this.#store.putIfAbsent(`secrets/${name}`, await this.#seal(address, await make()));
      sealed = await this.#store.get(`secrets/${name}`);
    }
    return sealed && this.#unseal(address, sealed);
  }

  async #seal(address: PayloadAddress, content: object): Promise<Uint8Array> {
    const plaintext = await zip(JSON.stringify(content), { level: 1 });
    const { result } = await encrypt(await this.#keyring(address), plaintext, {
      suiteId: SUITE,
      encryptionContext: { ...contextOf(address), object: address.objectName },
    });
    return result;
  }

  async #unseal(address: PayloadAddress, sealed: Uint8Array): Promise<object> {
    const keyring = await this.#keyring(address, 'existing');
    const bound = { ...contextOf(address), object: address.objectName };
    const { plaintext } = await openMessage(keyring, sealed, bound);
    return JSON.parse((await unzip(plaintext)).toString('utf8')) as object;
  }

  /**
   * Seals a short text that is no payload and lives elsewhere for a while, such as a session with an EHR's refresh token
   * in Redis. Bound to the name it is kept under: put under another name it does not open.
   * @returns base64
   */
  async sealText(orgId: string, name: string, text: string): Promise<string> {
    const { result } = await encrypt(await this.#keyring(textAddress(orgId, name)), Buffer.from(text, 'utf8'), {
      suiteId: SUITE,
      encryptionContext: { org: orgId, purpose: 'text', object: name },
    });
    return result.toString('base64');
  }

  /** @throws VaultError `swapped` when it was sealed under another name, `tampered`, `truncated`, `shredded` */
  async openText(orgId: string, name: string, sealed: string): Promise<string> {
    const keyring = await this.#keyring(textAddress(orgId, name), 'existing');
    const bound = { org: orgId, purpose: 'text', object: name };
    const { plaintext } = await openMessage(keyring, Buffer.from(sealed, 'base64'), bound);
    return plaintext.toString('utf8');
  }

  /** Payloads whose writer has not said that they are pointed at, oldest state first as the store lists them. */
  async *unsettled(): AsyncIterable<{ address: PayloadAddress; members: string[]; at: number }> {
    for await (const key of this.#store.list('intents/')) {
      const [, orgId, token, objectName] = key.split('/');
      const body = await this.#store.get(key);
      if (!body || !orgId || !token || !objectName) continue;
      const { members, at } = JSON.parse(Buffer.from(body).toString('utf8')) as { members: string[]; at: number };
      yield { address: { orgId, token, objectName }, members, at };
    }
  }

  /** Removes an orphan: the payload first, so that a crash in between is seen again. */
  async discard(address: PayloadAddress): Promise<void> {
    await this.#store.delete(payloadKey(address));
    await this.settle(address);
  }

  /**
   * Deletes a patient's data key: every copy of their payloads, backups included, is unreadable from then on. Then the
   * payloads themselves, as far as the store lets them go (Object Lock may not).
   * @returns how many payload objects were removed; undefined keys and payloads are no error: erasing twice is once
   */
  async shred(orgId: string, token: string): Promise<{ payloads: number }> {
    const name = `keys/${orgId}/${token}`;
    await this.#store.delete(name);
    this.#keys.delete(name);
    let payloads = 0;
    for await (const key of this.#store.list(`payloads/${orgId}/${token}/`)) {
      await this.#store.delete(key).then(
        () => payloads++,
        () => undefined
      );
    }
    for await (const key of this.#store.list(`intents/${orgId}/${token}/`)) await this.#store.delete(key);
    return { payloads };
  }

  /** Every wrapped key under the newest master key; payloads stay as they are. */
  async rewrapKeys(): Promise<number> {
    let count = 0;
    for await (const name of this.#store.list('keys/')) {
      const wrapped = await this.#store.get(name);
      if (!wrapped) continue;
      const [, orgId, token] = name.split('/') as [string, string, string];
      const context =
        token === 'organization' ? { org: orgId, purpose: 'pseudonyms' } : contextOf({ orgId, token, objectName: '' });
      const plaintext = await this.#wrapper.unwrap(wrapped, context);
      await this.#store.put(name, await this.#wrapper.wrap(plaintext, context));
      count++;
    }
    return count;
  }

  probe(): Promise<void> {
    return this.#store.probe();
  }

  async #keyring(address: PayloadAddress, want: 'existing' | 'any' = 'any'): Promise<RawAesKeyringNode> {
    const key = await this.#key(`keys/${address.orgId}/${address.token}`, contextOf(address), want);
    return new RawAesKeyringNode({
      keyName: `${address.orgId}/${address.token}`,
      keyNamespace: 'atlas',
      // The SDK wants a buffer of its own: it zeroes and checks identity.
      unencryptedMasterKey: new Uint8Array(key),
      wrappingSuite: RawAesWrappingSuiteIdentifier.AES256_GCM_IV12_TAG16_NO_PADDING,
    });
  }

  async #key(name: string, context: KeyContext, want: 'existing' | 'any' = 'any'): Promise<Uint8Array> {
    const cached = this.#keys.get(name);
    if (cached && cached.until > Date.now()) return cached.key;
    this.#keys.delete(name);
    let wrapped = await this.#store.get(name);
    if (!wrapped) {
      if (want === 'existing') throw new VaultError('shredded', 'The data key of this payload is gone');
      const made = await this.#wrapper.generate(context);
      wrapped = (await this.#store.putIfAbsent(name, made.wrapped)) ? made.wrapped : await this.#store.get(name);
      if (!wrapped) throw new VaultError('missing', 'A data key vanished while it was being made');
    }
    const key = await this.#wrapper.unwrap(wrapped, context);
    if (this.#keys.size >= CACHED_KEYS) this.#keys.delete(this.#keys.keys().next().value!);
    this.#keys.set(name, { key, until: Date.now() + CACHED_MS });
    return key;
  }
}

/** The same object, whose faults say that the service is down or refuses: for callers that answer 503. */
function reporting<T extends object>(service: T, what: string): T {
  return new Proxy(service, {
    get(target, name) {
      const member = Reflect.get(target, name, target);
      if (typeof member !== 'function' || name === 'list')
        return typeof member === 'function' ? member.bind(target) : member;
      return async (...args: unknown[]) => {
        try {
          return await member.apply(target, args);
        } catch (cause) {
          if (cause instanceof VaultError) throw cause;
          throw new VaultError('unavailable', `${what} does not answer as it should`, { cause });
        }
      };
    },
  });
}

/** Short texts have a data key of the organization's own, named like a patient's so that it is rewrapped with theirs. */
const textAddress = (orgId: string, objectName: string): PayloadAddress => ({ orgId, token: 'texts', objectName });
const contextOf = (address: PayloadAddress): KeyContext => ({ org: address.orgId, patient: address.token });
const payloadKey = (a: PayloadAddress): string => `payloads/${a.orgId}/${a.token}/${a.objectName}`;
const intentKey = (a: PayloadAddress): string => `intents/${a.orgId}/${a.token}/${a.objectName}`;

/** Takes `s3://bucket/payloads/<org>/<token>/<object>#<Type>/<hash>` apart. */
export function parsePayloadReference(reference: string): { address: PayloadAddress; member: string } | undefined {
  const m = /^s3:\/\/[^/]+\/payloads\/([^/]+)\/([^/]+)\/([^/#]+)#(.+)$/.exec(reference);
  return m ? { address: { orgId: m[1]!, token: m[2]!, objectName: m[3]! }, member: m[4]! } : undefined;
}
