export const shell = {
  product: 'Atlas',

  tagline: 'The pseudonymous clinical record',

  signIn: {
    title: 'Sign in',
    email: 'Email',
    emailPlaceholder: 'you@hospital.example',
    password: 'Password',
    submit: 'Sign in',
    emailRequired: 'Enter your email address.',
    passwordRequired: 'Enter your password.',
    wrong: 'Email or password is wrong.',
    tooMany: 'Too many attempts. Wait a minute, then try again.',
    unavailable: 'Atlas cannot be reached at the moment. Try again shortly.',
    ended: 'Your session has ended. Sign in again to go on.',
    idle: 'You were signed out because nothing happened for 15 minutes.',
    notice: 'Use is recorded. What you see here is pseudonymous: no names, addresses or dates of birth.',
  },

  shell: {
    skipToContent: 'Skip to content',
    openNavigation: 'Open navigation',
    closeNavigation: 'Close navigation',
    navigation: 'Main',
    userMenu: (name: string) => `Account of ${name}`,
    signOut: 'Sign out',
    lightMode: 'Switch to light mode',
    darkMode: 'Switch to dark mode',
    language: 'Language',
    noOrganization: 'No organization',
  },

  pages: {
    patients: 'Patients',
    myRecord: 'My record',
    audit: 'Audit events',
    operations: 'Operations',
    inspector: 'Ingress inspector',
    welcome: 'Welcome',
  },

  roles: {
    ADMIN: 'Administrator',
    CLINICIAN: 'Clinician',
    COMPLIANCE: 'Compliance',
    PATIENT: 'Patient',
    RESEARCHER: 'Researcher',
    EHR: 'EHR system',
    INGEST: 'Ingest service',
    GATEWAY: 'Gateway service',
    BOT: 'Bot',
  } as Record<string, string>,

  unknownRole: 'No role',

  welcome: {
    title: 'You are signed in',
    intro: {
      RESEARCHER:
        'Your role works with data sets, not with single charts: de-identified data leaves Atlas in bulk, and charts stay closed to you here.',
      other: 'Your role has no pages in this app. If you expected to see patients here, ask your administrator.',
    } as Record<string, string>,
    can: 'What you can do',
    cannot: 'What stays closed',
    abilities: {
      RESEARCHER: [
        'Work with the de-identified extracts that your organization publishes',
        'Look up code systems, value sets and questionnaires through the FHIR API',
      ],
      other: ['Sign out, or switch the colour scheme'],
    } as Record<string, string[]>,
    limits: {
      RESEARCHER: ['Single patient charts', 'Audit events', 'Anything identified'],
      other: ['Patient charts', 'Audit events'],
    } as Record<string, string[]>,
  },

  closed: {
    title: 'This page is closed to your role',
    body: 'Your access policy does not cover what it shows.',
    back: 'Go to your start page',
  },

  notFound: {
    title: 'There is nothing here',
    body: 'The address may be mistyped, or what it points to is not yours to see.',
  },

  failed: {
    title: 'Something went wrong',
    body: 'The page could not be shown. Nothing was changed. Try again; if it keeps happening, tell your administrator the time.',
    retry: 'Try again',
    load: 'This could not be loaded.',
    forbidden: 'Your access policy does not cover this.',
    unavailable: 'The record cannot be reached at the moment.',
    tooMany: 'Too many requests. Wait a moment, then try again.',
  },

  paging: { first: 'First page', previous: 'Previous page', next: 'Next page', last: 'Last page' },

  resource: {
    back: 'Back',
    title: (type: string) => type.replace(/([a-z])([A-Z])/g, '$1 $2'),
  },
};
