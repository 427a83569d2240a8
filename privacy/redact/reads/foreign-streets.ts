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
  /(?:Calle|C\/|Avenida|Av\.|Avda\.|Carrera|Paseo|Camino|Plaza|Rua|Travessa|Rue|Boulevard|Impasse|Chemin|Quai|Allée|Via|Viale|Piazza|Corso|Strada|Ulica|ul\.)[ ](?:(?:de|del|la|las|los|el|da|do|dos|du|des|d'|della|di|l')[ ]?){0,3}[\p{L}.'’-]{2,20}(?:(?:[ ](?:de|da|do|dos|di|del|della|des))?[ ][\p{Lu}][\p{L}.'’-]{1,20}){0,3}(?:,?[ ](?:n[º°o.]?[ ]?|#[ ]?)?\d{1,5}[a-z]?)?(?![\p{L}\d])/uy,
  /(?:(?:de|van|von|van der|am|an der|im|zum|zur)[ ])?\p{Lu}[\p{L}-]{1,30}(?:stra(?:ß|ss)e|str\.?|weg|platz|gasse|allee|ring|damm|ufer|chaussee|steig|pfad|hof|straat|laan|gracht|kade|singel|plein|plantsoen|park|dreef|weg|gatan|vägen|gata|vägen|vej|veien|gade|katu|tie|kuja|ulica|utca|út|tér|sokak|caddesi)[ ]\d{1,4}[ ]?[a-z]?(?![\p{L}\d])/uy,
  /\p{Lu}[\p{L}-]{2,30}(?:[ ]\p{Lu}[\p{L}-]{2,30})?[ -](?:Str(?:aße|asse|\.)|Weg|Platz|Allee|Ring|Damm|Straat|Laan|utca|u\.|út|katu|gata|Sokak|Caddesi|Cd\.|Sk\.)[ ](?:No[:.]?[ ]?)?\d{1,4}[a-z]?(?![\p{L}\d])/uy,
  /(?:rue|avenue|av\.|boulevard|bd|place|allée|impasse|chemin|quai|route|calle|rua|via|viale|piazza)[ ](?:(?:de|du|des|d'|de la|de l'|del|della|da|do|dos|das|l')[ ]?){0,2}[\p{Lu}][\p{L}.'’-]{1,20}(?:[ -](?:de[ ])?[\p{Lu}][\p{L}.'’-]{1,20}){0,3}/uy,
  /(?:P\.?[ ]?O\.?|Post Office|Postfach)[ ]?(?:Box)?[ ]#?\d{1,6}(?!\d)/iy,
];
