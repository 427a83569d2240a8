import { type Finding, FORMED } from '../findings.ts';

/** Calle Mayor 12, Rue de la Paix 4, Hauptstraße 5, Via Roma 1; post-office boxes. Tried at the words that begin them. */
export function findForeignStreet(text: string, at: number, found: Finding[]): number {
  for (const form of FORMS) {
    form.lastIndex = at;
    const match = form.exec(text);
    if (match) {
      found.push({ start: at, end: at + match[0].length, type: 'LOCATION', rank: FORMED });
      return at + match[0].length;
    }
  }
  return at;
}

const FORMS = [
  /(?:Calle|Avenida|Av\.|Avda\.|Carrera|Paseo|Camino|Plaza|Rua|Travessa|Rue|Boulevard|Impasse|Chemin|Via|Viale|Piazza|Corso)[ ](?:(?:de|del|la|las|los|el|da|do|dos|du|des|d'|della|di|l')[ ]?){0,3}[\p{L}.'’-]{2,20}(?:[ ][\p{Lu}][\p{L}.'’-]{1,20}){0,3}(?:,?[ ](?:n[º°o.]?[ ]?|#[ ]?)?\d{1,5}[a-z]?)?(?![\p{L}\d])/uy,
  /\p{Lu}[\p{L}-]{2,30}(?:stra(?:ß|ss)e|str\.|weg|platz|gasse|allee|straat|laan|gatan|vägen|gata|vej|ulica|utca)[ ]\d{1,4}[a-z]?(?![\p{L}\d])/uy,
  /(?:P\.?[ ]?O\.?|Post Office|Postfach)[ ]?(?:Box)?[ ]#?\d{1,6}(?!\d)/iy,
];
