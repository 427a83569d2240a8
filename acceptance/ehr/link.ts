import { linkSmartUser, type SmartUser } from '../../cli/smart-user.ts';
import { type RunningAtlas, settingsOf } from '../running.ts';

/** As an operator lets users of an EHR in: `atlas smart-user`. */
export async function linkUser(atlas: RunningAtlas, user: SmartUser): Promise<void> {
  const { settings, secrets } = await settingsOf(atlas);
  await linkSmartUser(settings, secrets, user);
}
