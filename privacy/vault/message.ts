import { buildClient, CommitmentPolicy, NodeAlgorithmSuite, type RawAesKeyringNode } from '@aws-crypto/client-node';
import { decodeBodyHeader, deserializeFactory } from '@aws-crypto/serialize';
import type { KeyContext } from './key-wrapper.ts';
import { VaultError } from './vault-error.ts';

const { decrypt } = buildClient(CommitmentPolicy.REQUIRE_ENCRYPT_REQUIRE_DECRYPT);
const toUtf8 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
const { deserializeMessageHeader } = deserializeFactory(toUtf8, NodeAlgorithmSuite);

/**
 * Opens a message of the AWS Encryption SDK that has to be sealed for this context.
 * @throws VaultError `swapped`, `truncated` or `tampered`
 */
export async function openMessage(
  keyring: RawAesKeyringNode,
  sealed: Uint8Array,
  expected: KeyContext
): Promise<{ plaintext: Buffer }> {
  try {
    const { plaintext, messageHeader } = await decrypt(keyring, sealed);
    if (!isBoundTo(messageHeader.encryptionContext, expected)) throw swapped();
    // The SDK passes over what follows the message.
    if (endOf(sealed) !== sealed.length) throw tampered();
    return { plaintext };
  } catch (err) {
    throw err instanceof VaultError ? err : faultOf(sealed, expected);
  }
}

/**
 * What is wrong with a message that does not open. The header is read unproven here, so this says what to look for and
 * decides nothing: whatever it says, the message stays closed.
 */
function faultOf(sealed: Uint8Array, expected: KeyContext): VaultError {
  try {
    const header = deserializeMessageHeader(sealed);
    if (header && !isBoundTo(header.messageHeader.encryptionContext, expected)) return swapped();
    return endOf(sealed) === undefined ? truncated() : tampered();
  } catch {
    return tampered();
  }
}

/** Where the last frame ends; undefined when the bytes end before it. */
function endOf(sealed: Uint8Array): number | undefined {
  const header = deserializeMessageHeader(sealed);
  if (!header) return undefined;
  let at = header.headerLength + header.headerAuth.headerAuthLength;
  for (;;) {
    const frame = decodeBodyHeader(sealed, header, at);
    if (!frame) return undefined;
    at = frame.readPos + frame.contentLength + frame.tagLength / 8;
    if (at > sealed.length) return undefined;
    if (frame.isFinalFrame) return at;
  }
}

const isBoundTo = (bound: KeyContext, expected: KeyContext): boolean =>
  Object.entries(expected).every(([name, value]) => bound[name] === value);

const swapped = () => new VaultError('swapped', 'The object was sealed for another address than the one it lies under');
const truncated = () => new VaultError('truncated', 'The object ends before its message does');
const tampered = () => new VaultError('tampered', 'The object is not what was sealed');
