import type { Redis } from 'ioredis';

/** 45 CFR 164.312(a)(2)(ii): access in an emergency, for one clinician, one patient, and an hour. */
export const BREAK_GLASS_SECONDS = 60 * 60;

export interface BreakGlass {
  isOpen(profile: string, patientId: string): Promise<boolean>;
  open(profile: string, patientId: string, taskId: string): Promise<void>;
  /** The review Task of what is open; nothing when nothing is. */
  taskOf(
    profile: string,
    patientId: string
  ): Promise<{ readonly taskId: string; readonly secondsLeft: number } | undefined>;
  close(profile: string, patientId: string): Promise<void>;
}

const key = (profile: string, patientId: string): string => `atlas:break-glass:${profile}:${patientId}`;

/** What is open is in Redis, so that all gateways know of it and it ends by itself; what remains is the Task. */
export function createBreakGlass(redis: Redis): BreakGlass {
  return {
    isOpen: async (profile, patientId) => (await redis.exists(key(profile, patientId))) === 1,
    async open(profile, patientId, taskId) {
      await redis.set(key(profile, patientId), taskId, 'EX', BREAK_GLASS_SECONDS);
    },
    async taskOf(profile, patientId) {
      const [taskId, secondsLeft] = await Promise.all([
        redis.get(key(profile, patientId)),
        redis.ttl(key(profile, patientId)),
      ]);
      return taskId === null || secondsLeft <= 0 ? undefined : { taskId, secondsLeft };
    },
    async close(profile, patientId) {
      await redis.del(key(profile, patientId));
    },
  };
}
