interface Problem {
  readonly title: string;
  readonly what: string;
  readonly todo: string;
}

export const smart = {
  smart: {
    launchTitle: 'Open Atlas with your EHR',
    launchBody: 'Choose where you sign in. You pick the patient there.',
    noIssuers: 'No EHR is connected to this Atlas yet. An administrator lists them in ATLAS_SMART_ISSUERS.',
    withPassword: 'Sign in with a password instead',
    chooseEhr: 'Choose an EHR',
    whatToDo: 'What to do',
    reference: (code: string, time: string) => `For your administrator: ${code}, ${time}`,
    loading: 'The chart is being brought in',
    loadingBody: 'What is newest comes first. Names and other identifiers stay behind on the way.',
    loaded: (entries: number, kinds: number, of: number) =>
      `${entries} ${entries === 1 ? 'entry' : 'entries'}, ${kinds} of ${of} kinds`,
    openNow: 'Open the chart now',
    paused: 'The chart has been put away',
    pausedBody: 'Nothing happened for 15 minutes. As long as you are signed in to your EHR, you can go on.',
    resume: 'Go on',
    olderComing: (entries: number) => `Older entries are still coming in: ${entries} so far.`,
    complete: (entries: number) => `The chart is complete: ${entries} entries.`,
    partial: 'A part of the chart could not be brought in.',
    show: 'Show',
    again: 'Try again',
    dismiss: 'Close',
  },

  context: {
    hub: { connected: 'In step with the EHR', connecting: 'Connecting to the EHR', off: 'Not in step with the EHR' },
    askTitle: 'Switch to another patient?',
    askTab: (open: string, wanted: string) =>
      `Another window has ${open} open. Atlas shows one patient at a time: if you switch to ${wanted}, that window closes its chart.`,
    askUrl: (open: string, wanted: string) => `This session is about ${open}. You are about to open ${wanted}.`,
    switchTo: (name: string) => `Switch to ${name}`,
    stayWith: (name: string) => `Stay with ${name}`,
    thePatient: 'the patient',
    elsewhereTitle: 'The patient was changed in another window',
    elsewhereBody: 'This window no longer shows a chart, so that two patients are never mixed up.',
    goOnWith: (name: string) => `Go on with ${name}`,
    closedTitle: 'No patient is open',
    closedBody: 'The patient was closed in the EHR. The next one that you open there opens here too.',
    unavailableTitle: 'This patient is not in Atlas for you',
    unavailableBody:
      'The EHR has opened a patient whose record you may not see here, or that Atlas does not have. Open Atlas from that patient in the EHR to bring the record in.',
  },

  /** By the codes of `gateway/smart/problems.ts`. */
  problems: {
    'wrong-issuer': {
      title: 'Atlas does not know this EHR',
      what: 'The address that the launch came from is not on the list of EHRs that may open Atlas. Nothing was sent there.',
      todo: 'If this is your EHR, ask your administrator to add its address to Atlas. If you followed a link, do not use it again.',
    },
    'replayed-state': {
      title: 'This sign-in was already used',
      what: 'Each launch works once. This page was reloaded, or its address was opened again.',
      todo: 'Close this page and open Atlas again from the patient in your EHR.',
    },
    'unknown-state': {
      title: 'This sign-in is not of this browser',
      what: 'The sign-in took longer than ten minutes, was begun in another browser, or cookies are blocked.',
      todo: 'Open Atlas again from the patient in your EHR. If it keeps happening, allow cookies for Atlas in your browser.',
    },
    'expired-code': {
      title: 'The sign-in has expired',
      what: 'The EHR no longer accepts the code that it gave Atlas for this launch.',
      todo: 'Open Atlas again from the patient in your EHR.',
    },
    'forged-token': {
      title: 'The EHR’s answer could not be trusted',
      what: 'The proof of who you are is not signed by this EHR for this launch. Atlas has not signed anybody in.',
      todo: 'Do not try again from the same link. Tell your administrator: this is how an attack looks, or a wrong setting of the EHR.',
    },
    'access-denied': {
      title: 'The EHR did not give access',
      what: 'You declined at the EHR, or the EHR does not let Atlas read this patient.',
      todo: 'Open Atlas again and allow what it asks for. If you did, ask your administrator which access Atlas has in the EHR.',
    },
    'client-refused': {
      title: 'The EHR does not accept Atlas',
      what: 'The EHR refused Atlas as an app: its registration, its key or what it asks for is not in order.',
      todo: 'Tell your administrator. Trying again does not help before the registration is mended.',
    },
    'ehr-misbehaves': {
      title: 'The EHR answered in a way that Atlas does not understand',
      what: 'The launch could not be completed. Nothing was stored.',
      todo: 'Open Atlas again from the EHR. If it keeps happening, tell your administrator the code and time below.',
    },
    'ehr-down': {
      title: 'The EHR cannot be reached',
      what: 'The EHR does not answer at the moment. Nothing was lost.',
      todo: 'Wait a minute, then open Atlas again from the patient in your EHR.',
    },
    'atlas-down': {
      title: 'Atlas cannot be reached at the moment',
      what: 'A part of Atlas does not answer. Nothing was lost.',
      todo: 'Wait a minute, then open Atlas again from the patient in your EHR.',
    },
    'no-identity': {
      title: 'The EHR did not say who you are',
      what: 'Atlas has to know who opens a record. The EHR gave access without naming you.',
      todo: 'Ask your administrator to allow the scopes “openid” and “fhirUser” for Atlas in the EHR.',
    },
    'unknown-user': {
      title: 'You have no account in Atlas',
      what: 'The EHR has signed you in, but nobody in Atlas is linked to your account there.',
      todo: 'Ask your administrator to link you, by your EHR account or your NPI. Then open Atlas again.',
    },
    'no-patient': {
      title: 'No patient was chosen',
      what: 'The EHR opened Atlas without a patient, or the patient is not there any more.',
      todo: 'Open a patient in your EHR first, then open Atlas from there.',
    },
    'no-consent': {
      title: 'The patient has not agreed to this',
      what: 'No active consent of the patient lets your organization use this record in Atlas. Nothing was stored.',
      todo: 'Talk to the patient. When a consent is recorded, open Atlas again. Your care in the EHR is not affected.',
    },
    'session-ended': {
      title: 'Your session has ended',
      what: 'The EHR has ended the access that it gave Atlas, or nobody used it for hours.',
      todo: 'Open Atlas again from the patient in your EHR.',
    },
    'signed-out': {
      title: 'You are signed out',
      what: 'Atlas has given back its access to the EHR and keeps nothing of this session.',
      todo: 'You can close this page. To go on, open Atlas again from your EHR.',
    },
  } as Record<string, Problem>,
};
