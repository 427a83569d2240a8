import { compare, hash } from 'bcryptjs';

/**
 * Password hashes as Medplum keeps them (bcrypt, cost 10). The bootstrap writes them itself: Medplum's own call to set a
 * password asks a public breach service first and fails in a closed network, and its invitation chooses the ids.
 */
export async function passwordHash(password: string, existing: string | undefined): Promise<string> {
  if (existing && (await compare(password, existing))) return existing;
  return hash(password, 10);
}
