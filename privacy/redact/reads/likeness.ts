/** How much a word that no dictionary knows looks like a name: above 0 yes, below 0 no. */
export function likeness(text: string, from: number, to: number): number {
  const word = text.slice(from, to).toLowerCase();
  return TERM_ENDING.test(word) ? -2 : 0.5;
}

const TERM_ENDING =
  /(?:itis|osis|oses|emia|aemia|uria|algia|oma|omas|pathy|ectomy|otomy|ostomy|plasty|scopy|graphy|gram|grams|logy|logist|cillin|mycin|micin|cycline|floxacin|azole|prazole|pril|sartan|olol|statin|dipine|azepam|zolam|barbital|caine|mab|nib|vir|tide|gliptin|gliflozin|zone|sone|olone|parin|xaban|triptan|setron|tidine|phylline|terol|trop\w+|ide|ine|ate|ium|ous|ical|ic|tion|tions|sion|ing|ed|ly|ment|ments|ness|able|ible|ism|ity|ive|ary|ory|ful|less|ance|ence|oid|ase|ose|sis|lysis|penia|philia|plegia|paresis|phagia|pnea|rrhea|rrhage|ectasis|stenosis|trophy|thermia|tensive|tension|cardia|genic|cyte|cytes|blast|al|ial|ular|ant|ents?|ings|ers|ies)$/;
