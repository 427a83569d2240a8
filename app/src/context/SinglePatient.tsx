import type { MedplumClient } from '@medplum/core';
import { useMedplum } from '@medplum/react-hooks';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { type SmartSession, smartApi, useSmartSession } from '../session/smartSession.ts';
import { ClosedNote, ElsewhereNote, SwitchQuestion, UnavailableNote } from './ContextPages.tsx';
import { type Cast, type CastEvent, type CastPatient, type CastStatus, openCast } from './cast.ts';
import { PatientContext } from './patientContext.ts';
import { openWindows, type Windows } from './windows.ts';

type State =
  | { readonly kind: 'open' | 'closed' | 'unavailable' }
  /** Another window, or this one so far, is about somebody else. */
  | { readonly kind: 'ask'; readonly why: 'tab' | 'url'; readonly open: string; readonly wanted: string }
  | { readonly kind: 'elsewhere'; readonly patient: string | null };

/**
 * Single-patient context: the address, the session at the gateway and the hub's topic are about one patient. What would
 * make them differ is asked first, or followed by all; in between no chart is shown.
 */
export function SinglePatient({ children }: { readonly children: ReactNode }) {
  const session = useSmartSession();
  return session ? <OnePatient session={session}>{children}</OnePatient> : children;
}

function OnePatient({ session, children }: { readonly session: SmartSession; readonly children: ReactNode }) {
  const medplum = useMedplum();
  const navigate = useNavigate();
  const location = useLocation();
  const [state, setState] = useState<State>({ kind: 'open' });
  const [hub, setHub] = useState<CastStatus>('connecting');
  const [encounter, setEncounter] = useState<string>();
  const windows = useRef<Windows>(undefined);
  const cast = useRef<Cast>(undefined);
  const { patient, nonce, changed } = session;
  const topic = session['hub.topic'];
  const shown = useRef(patient);
  const asked = useRef(false);
  /** Where the address is about to be: the router gets there a render later. */
  const heading = useRef<string>(undefined);

  /** Session first: only what the gateway agrees to is shown, told to the hub and to the other windows. */
  const switchTo = useCallback(
    async (id: string | null, from: 'here' | 'hub') => {
      try {
        const facts = await smartApi.open(id);
        shown.current = id;
        changed(facts);
        windows.current?.say({ type: 'switched', patient: id });
        setState({ kind: id === null ? 'closed' : 'open' });
        if (id === null) return;
        heading.current = id;
        navigate(`/patients/${id}`, { replace: true });
        if (from === 'here') await announce(medplum, cast.current, id);
      } catch {
        shown.current = null;
        setState({ kind: 'unavailable' });
      }
    },
    [changed, medplum, navigate]
  );

  useEffect(() => {
    const opened = openWindows(nonce, (message) => {
      const mine = shown.current;
      if (message.type === 'opened' && mine && mine !== message.patient)
        opened.say({ type: 'open-here', patient: mine });
      if (message.type === 'open-here' && mine && mine !== message.patient) {
        asked.current = true;
        setState({ kind: 'ask', why: 'tab', open: message.patient, wanted: mine });
      }
      if (message.type === 'switched' && mine !== message.patient) {
        shown.current = null;
        setState({ kind: 'elsewhere', patient: message.patient });
      }
    });
    windows.current = opened;
    if (!shown.current) return () => opened.close();
    opened.say({ type: 'opened', patient: shown.current });
    // The hub is told when nobody else has another patient open, or when the user has decided.
    const timer = setTimeout(() => {
      if (!asked.current && shown.current) void announce(medplum, cast.current, shown.current);
    }, OTHERS_ANSWER_MS);
    return () => {
      clearTimeout(timer);
      opened.close();
    };
  }, [nonce, medplum]);

  const follow = useRef<(event: CastEvent) => void>(undefined);
  follow.current = (event) => {
    void resolve(medplum, event.patient).then((id) => {
      if (event.type === 'close') return id === shown.current ? switchTo(null, 'hub') : undefined;
      if (id === shown.current) {
        setEncounter(event.encounter);
        return undefined;
      }
      // Given up to another window: it is opened again by hand, not behind the user's back.
      if (state.kind === 'elsewhere') return setState({ kind: 'elsewhere', patient: id ?? null });
      setEncounter(event.encounter);
      return id ? switchTo(id, 'hub') : setState({ kind: 'unavailable' });
    });
  };
  useEffect(() => {
    const opened = openCast({ medplum, topic, onStatus: setHub, onEvent: (event) => follow.current?.(event) });
    cast.current = opened;
    return () => opened.close();
  }, [medplum, topic]);

  // The session may have been changed by another browser window that could not say so, and is renewed from time to time.
  useEffect(() => {
    if (shown.current !== null && shown.current !== undefined && patient !== shown.current) {
      shown.current = null;
      setState({ kind: 'elsewhere', patient });
    }
  }, [patient]);

  const inUrl = /^\/(?:patients|Patient)\/([0-9a-f-]{36})(?:\/|$)/.exec(location.pathname)?.[1];
  useEffect(() => {
    if (heading.current === inUrl) heading.current = undefined;
    if (heading.current) return;
    if (state.kind === 'open' && inUrl && patient && inUrl !== patient) {
      setState({ kind: 'ask', why: 'url', open: patient, wanted: inUrl });
    }
  }, [state.kind, inUrl, patient]);

  const value = useMemo(() => ({ patient, encounter, hub }), [patient, encounter, hub]);
  if (state.kind === 'ask') {
    return <SwitchQuestion {...state} onAnswer={(id) => void switchTo(id, 'here')} />;
  }
  if (state.kind === 'elsewhere') {
    return <ElsewhereNote patient={state.patient} onGoOn={(id) => void switchTo(id, 'here')} />;
  }
  if (state.kind === 'closed' || patient === null) return <ClosedNote hub={hub} />;
  if (state.kind === 'unavailable') return <UnavailableNote />;
  if (inUrl && inUrl !== patient) return null;
  return <PatientContext.Provider value={value}>{children}</PatientContext.Provider>;
}

const OTHERS_ANSWER_MS = 500;
const TOKEN_SYSTEM = /\/patient-token$/;

async function announce(medplum: MedplumClient, cast: Cast | undefined, id: string): Promise<void> {
  const patient = await medplum.readResource('Patient', id).catch(() => undefined);
  const token = patient?.identifier?.find(({ system }) => TOKEN_SYSTEM.test(system ?? ''));
  await cast?.publish({ id, token: token?.value, system: token?.system ?? '' });
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Medplum's id: given, or by the token that another system knows the patient by. */
async function resolve(medplum: MedplumClient, { id, token }: CastPatient): Promise<string | undefined> {
  if (id && UUID.test(id)) return id;
  if (!token) return undefined;
  const found = await medplum.searchOne('Patient', { identifier: token }).catch(() => undefined);
  return found?.id;
}
