import { timingSafeEqual } from 'node:crypto';
import bcrypt from 'bcryptjs';

const ROUNDS = 10;

/** Passwords are hashed as Medplum does (bcrypt), so that a `User` made for one server works on the other. */
export function hashPassword(password: string): Promise<string> {
  return bcrypt.hash(password, ROUNDS);
}

export function verifyPassword(password: string, hash: string): Promise<boolean> {
  return bcrypt.compare(password, hash);
}

/** Equality of two secrets that does not tell by its time how much of them agrees. */
export function sameSecret(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}
