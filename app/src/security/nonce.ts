/**
 * The Content-Security-Policy lets style elements pass that bear the nonce of the page, and no others. Libraries
 * (Mantine, react-remove-scroll, Monaco) make theirs without asking for one, so each that this page's own scripts make
 * gets it; what comes in as markup does not.
 */
export function giveStylesTheNonce(document: Document): string {
  const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
  if (nonce === '') return nonce;
  const create = document.createElement.bind(document);
  document.createElement = ((name: string, options?: ElementCreationOptions) => {
    const element = create(name, options);
    if (name.toLowerCase() === 'style') element.nonce = nonce;
    return element;
  }) as typeof document.createElement;
  return nonce;
}
