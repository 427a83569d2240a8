/**
 * About how many tokens a text is. Tokenizers differ by model; three characters and a half each is more than English and
 * code come to with any of them.
 */
export const tokensOf = (text: string): number => Math.ceil(text.length / 3.5);
