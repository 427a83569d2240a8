import { type Finding, FORMED } from '../findings.ts';

/** Calle Mayor 12, 4 rue de la Paix, Via Roma 1; post-office boxes. Tried at the words that begin them. */
export const findForeignStreet = (text: string, at: number, found: Finding[]): number =>
  tryAt(BEGINNING, text, at, found);

/** Hauptstraße 5, Leipziger Str. 53, Scholtenpark 26. Tried at capitalized words soon before a number. */
export const findNamedStreet = (text: string, at: number, found: Finding[]): number => tryAt(ENDING, text, at, found);

/** Returns where the street ends, or where it was looked for. */
function tryAt(forms: readonly RegExp[], text: string, at: number, found: Finding[]): number {
  for (const form of forms) {
    form.lastIndex = at;
    if (!form.test(text)) continue;
    found.push({ start: at, end: form.lastIndex, type: 'LOCATION', rank: FORMED });
    return form.lastIndex;
  }
  return at;
}

const BEGINNING = [
  /(?:Calle|C\/|Avenida|Av\.|Avda\.|Carrera|Paseo|Camino|Plaza|Rua|Travessa|Rue|Boulevard|Impasse|Chemin|Quai|Allée|Via|Viale|Piazza|Corso|Strada|Ulica|ul\.)[ ](?:(?:de|del|la|las|los|el|da|do|dos|du|des|d'|della|di|l')[ ]?){0,3}[\p{L}.'’-]{2,20}(?:(?:[ ](?:de|da|do|dos|di|del|della|des))?[ ][\p{Lu}][\p{L}.'’-]{1,20}){0,3}(?:,?[ ](?:n[º°o.]?[ ]?|#[ ]?)?\d{1,5}[a-z]?)?(?![\p{L}\d])/uy,
  /(?:rue|avenue|av\.|boulevard|bd|allée|impasse|chemin|quai|route)[ ](?:(?:de|du|des|d'|de la|de l'|del|della|da|do|dos|das|l')[ ]?){0,2}[\p{Lu}][\p{L}.'’-]{1,20}(?:[ -](?:de[ ])?[\p{Lu}][\p{L}.'’-]{1,20}){0,3}/uy,
  /(?:P\.?[ ]?O\.?|Post Office|Postfach)[ ]?(?:Box)?[ ]#?\d{1,6}(?!\d)/iy,
];

const ENDING = [
  /(?:(?:de|van|von|van der|am|an der|im|zum|zur)[ ])?\p{Lu}[\p{L}-]{1,30}(?:stra(?:ß|ss)e|str\.?|weg|platz|gasse|allee|ring|damm|ufer|chaussee|steig|pfad|hof|straat|laan|gracht|kade|singel|plein|plantsoen|park|dreef|weg|gatan|vägen|gata|vägen|vej|veien|gade|katu|tie|kuja|ulica|utca|út|tér|sokak|caddesi)[ ]\d{1,4}[ ]?[a-z]?(?![\p{L}\d])/uy,
  /\p{Lu}[\p{L}-]{2,30}(?:[ ]\p{Lu}[\p{L}-]{2,30})?[ -](?:Str(?:aße|asse|\.)|Weg|Platz|Allee|Ring|Damm|Straat|Laan|utca|u\.|út|katu|gata|Sokak|Caddesi|Cd\.|Sk\.)[ ](?:No[:.]?[ ]?)?\d{1,4}[a-z]?(?![\p{L}\d])/uy,
];
