/** Chat models like to put code between fences; ghost text wants the code alone. Piece by piece. */
export function unfencer(): { push(piece: string): string; end(): string } {
  let held = '';
  let begun = false;
  return {
    push(piece) {
      held += piece;
      if (!begun) {
        if (/^\s*`{0,3}[\w+-]*$/.test(held) && held.length < LONGEST && /^\s*(?:`|$)/.test(held)) return '';
        held = held.replace(/^\s*```[\w+-]*\r?\n/, '');
        begun = true;
      }
      // The closing fence, if it is one.
      const cut = held.search(/\r?\n?`{0,3}\s*$/);
      const ready = held.slice(0, cut);
      held = held.slice(cut);
      return ready;
    },
    end() {
      const rest = held.replace(/^\s*```[\w+-]*\r?\n?/, begun ? '' : '').replace(/\r?\n?```\s*$/, '');
      held = '';
      return rest;
    },
  };
}
const LONGEST = 40;
