/**
 * Where the cursor is in JSON, or in an object literal of JavaScript: the objects and arrays around it, from the outermost,
 * with what each already has. Reads what is there, well-formed or not.
 */
export interface Place {
  readonly around: readonly Around[];
  /** What is being typed: a name of a member, or its value. */
  readonly expects: 'name' | 'value';
  /** So far, without its quote. */
  readonly typed: string;
  /** The quote that is open. */
  readonly quote: string;
}

export interface Around {
  readonly kind: '{' | '[' | '(';
  /** The member whose value this is. */
  readonly name: string | undefined;
  /** Members read so far; strings alone with their values. */
  readonly members: Map<string, string | undefined>;
}

interface Open extends Around {
  key: string | undefined;
  afterColon: boolean;
}

const WORD = /[A-Za-z_$][\w$-]*/y;

export function placeAtEnd(text: string): Place {
  const stack: Open[] = [];
  let last: { value: string; quote: string } | undefined;
  let open: { typed: string; quote: string } | undefined;
  const top = () => stack.at(-1);
  const settle = () => {
    const here = top();
    if (here?.kind === '{' && here.key !== undefined && here.afterColon && last) here.members.set(here.key, last.value);
  };
  for (let at = 0; at < text.length; ) {
    const sign = text.charAt(at);
    open = undefined;
    if (sign === '"' || sign === "'" || sign === '`') {
      const end = closing(text, at, sign);
      if (end < 0) {
        // A newline ends a string in both languages: what follows is not in it.
        open = { typed: text.slice(at + 1), quote: sign };
        if (open.typed.includes('\n') && sign !== '`') open = undefined;
        at = text.length;
        continue;
      }
      last = { value: text.slice(at + 1, end), quote: sign };
      at = end + 1;
    } else if (text.startsWith('//', at)) at = lineEnd(text, at);
    else if (text.startsWith('/*', at)) at = text.indexOf('*/', at) < 0 ? text.length : text.indexOf('*/', at) + 2;
    else if (sign === '{' || sign === '[' || sign === '(') {
      const here = top();
      const name = here?.kind === '{' ? (here.afterColon ? here.key : undefined) : undefined;
      stack.push({ kind: sign, name, members: new Map(), key: undefined, afterColon: false });
      last = undefined;
      at++;
    } else if (sign === '}' || sign === ']' || sign === ')') {
      settle();
      stack.pop();
      last = undefined;
      at++;
    } else if (sign === ':') {
      const here = top();
      if (here && !here.afterColon) {
        here.key = last?.value;
        here.afterColon = true;
      }
      last = undefined;
      at++;
    } else if (sign === ',' || sign === ';') {
      settle();
      const here = top();
      if (here) {
        here.key = undefined;
        here.afterColon = false;
      }
      last = undefined;
      at++;
    } else {
      WORD.lastIndex = at;
      const word = WORD.exec(text)?.[0];
      if (word) {
        last = { value: word, quote: '' };
        at += word.length;
        if (at === text.length) open = { typed: word, quote: '' };
      } else at++;
    }
  }
  const here = top();
  const expects = here?.kind === '{' && !here.afterColon ? 'name' : 'value';
  const ended = text.length > 0 && /[\w$]$/.test(text) && open?.quote === '';
  return {
    around: stack.map(({ kind, name, members }) => ({ kind, name, members })),
    expects,
    typed: open ? open.typed : '',
    quote: open && !ended ? open.quote : '',
  };
}

/** The member that is being given a value, in the innermost object. */
export function memberAtEnd(text: string): string | undefined {
  return /["'`]?([A-Za-z_$][\w$]*)["'`]?\s*:\s*\[?\s*(?:["'`][^"'`\n]*|\w*)$/.exec(text.slice(-400))?.[1];
}

function closing(text: string, at: number, quote: string): number {
  for (let i = at + 1; i < text.length; i++) {
    const sign = text.charAt(i);
    if (sign === '\\') i++;
    else if (sign === quote) return i;
    else if (sign === '\n' && quote !== '`') return -1;
  }
  return -1;
}

const lineEnd = (text: string, at: number): number =>
  text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
