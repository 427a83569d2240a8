import { createHmac } from 'node:crypto';
import type { Coding, User } from '@medplum/fhirtypes';
import { compare, hash } from 'bcryptjs';

/** What a User needs so that a password is theirs. */
export interface PasswordState {
  readonly passwordHash: string;
  readonly mark: Coding;
}

/**
 * Password hashes as Medplum keeps them (bcrypt, cost 10). The bootstrap writes them itself: Medplum's own call to set a
 * password asks a public breach service first and fails in a closed network, and its invitation chooses the ids.
 *
 * The mark, a keyed digest of hash and password, says that this hash has been found to be this password's: so that a
 * start need not spend half a second of bcrypt to learn that nothing has changed.
 */
export async function passwordState(
  password: string,
  existing: User | undefined,
  marking: { readonly system: string; readonly key: string }
): Promise<PasswordState> {
  const markOf = (passwordHash: string): Coding => ({
    system: marking.system,
    code: createHmac('sha256', marking.key).update(`${passwordHash}\0${password}`).digest('hex'),
  });
  const found = existing?.passwordHash;
  const marked = existing?.meta?.tag?.find((tag) => tag.system === marking.system)?.code;
  const holds = found && (marked === markOf(found).code || (await compare(password, found)));
  const passwordHash = holds ? found : await hash(password, 10);
  return { passwordHash, mark: markOf(passwordHash) };
}
