/** Cuts the members of a JSON list out of a text as it comes, so that rows show before the end of it has arrived. */
export interface EntryScanner {
  /** @returns the texts of the members that have come to their end, in order */
  push(chunk: string): string[];
}

/**
 * @param list member of the document whose list is read, at the top: `entry` of a Bundle
 */
export function entryScanner(list: string): EntryScanner {
  let depth = 0;
  let inString = false;
  let isEscaped = false;
  /** The string that ended last at the top, which is the name of what follows. */
  let name = '';
  let inList = false;
  /** What is being read: a string at the top, or a member of the list. */
  let text: string[] | undefined;

  return {
    push(chunk) {
      const found: string[] = [];
      let from = 0;
      const take = (to: number) => {
        text?.push(chunk.slice(from, to));
        const whole = text?.join('') ?? '';
        text = undefined;
        return whole;
      };
      const begin = (at: number) => {
        text = [];
        from = at;
      };
      for (let at = 0; at < chunk.length; at++) {
        const code = chunk.charCodeAt(at);
        if (inString) {
          if (isEscaped) isEscaped = false;
          else if (code === BACKSLASH) isEscaped = true;
          else if (code === QUOTE) {
            inString = false;
            if (depth === 1 && text) name = take(at + 1);
          }
          continue;
        }
        if (code === QUOTE) {
          inString = true;
          if (depth === 1) begin(at);
        } else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
          if (depth === 1 && code === OPEN_BRACKET) inList = name === `"${list}"`;
          if (depth === 2 && inList && code === OPEN_BRACE) begin(at);
          depth++;
        } else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
          depth--;
          if (depth === 2 && inList && text) found.push(take(at + 1));
          if (depth === 1) inList = false;
        }
      }
      if (text) {
        text.push(chunk.slice(from));
        from = 0;
      }
      return found;
    },
  };
}

/** The same of NDJSON (https://github.com/ndjson/ndjson-spec), where each line is a member. */
export function lineScanner(): EntryScanner & { end(): string[] } {
  let begun = '';
  return {
    push(chunk) {
      const lines = (begun + chunk).split('\n');
      begun = lines.pop()!;
      return lines.filter((line) => line.trim() !== '');
    },
    /** @returns the last line, which may lack its end */
    end: () => [begun].filter((line) => line.trim() !== ''),
  };
}

const [QUOTE, BACKSLASH, OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [34, 92, 123, 125, 91, 93];
