import '@medplum/react/styles.css';
import { SignInForm } from '@medplum/react';

/**
 * Goes on with a login that the password alone did not finish. Google sign-in is off, and registration is not
 * offered, because either would load scripts from another origin.
 */
export function MoreSignInSteps({ login }: { readonly login: string }) {
  return <SignInForm login={login} disableGoogleAuth />;
}
