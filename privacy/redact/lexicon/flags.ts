/** What the dictionaries know about a word: one bit a kind, several to a word (May is a month, a name and a verb). */
export const GIVEN = 1;
export const SURNAME = 1 << 1;
export const ORDINARY = 1 << 2;
export const CLINICAL = 1 << 3;
export const EPONYM = 1 << 4;
export const PLACE = 1 << 5;
export const STATE = 1 << 6;
export const MONTH = 1 << 7;
/** Dr, Mrs, Señora: a name follows. */
export const TITLE = 1 << 8;
/** MD, RN, PhD: a name went before. */
export const CREDENTIAL = 1 << 9;
/** Patient, attending, name: with a colon a name follows. */
export const NAME_LABEL = 1 << 10;
/** wife, son, neighbour: a name may follow. */
export const RELATION = 1 << 11;
/** Hospital, Clinic, Inc: ends the name of an organization. */
export const ORG_END = 1 << 12;
/** Street, Ave, Strasse: ends a street line. */
export const STREET = 1 << 13;
/** de, van, bin: within a name. */
export const PARTICLE = 1 << 14;
/** First word of an identifier's label. */
export const LABEL = 1 << 15;
/** by, named, dear: a name follows. */
export const NAME_CUE = 1 << 16;
/** presented, denies, says: a person went before. */
export const PERSON_VERB = 1 << 17;
/** disease, syndrome, sign: what goes before is an eponym. */
export const EPONYM_HEAD = 1 << 18;
/** MA, NY: abbreviation of a state. */
export const STATE_CODE = 1 << 19;
/** mg, mL, years: what goes before is a quantity. */
export const UNIT = 1 << 20;
/** SNOMED, LOINC, ICD: the number that follows is a code of a published system. */
export const CODE_SYSTEM = 1 << 21;
/** in, from, near: a place may follow. */
export const PLACE_CUE = 1 << 22;
/** Begins the name of a place of several words. */
export const PLACE_START = 1 << 23;
/** Jr, III: ends a name. */
export const NAME_SUFFIX = 1 << 24;
/** Calle, Rue, PO: begins a street line. */
export const STREET_START = 1 << 25;
/** llamo, heiße: I am called. */
export const PERSON_INTRO = 1 << 26;
/** ninety, hundred: an age over 89 may be spelled out. */
export const HIGH_NUMBER = 1 << 27;
/** A name that dictionaries have as a word too: Mason, Reed. */
export const WORD_TOO = 1 << 28;
export const NAME = GIVEN | SURNAME;
