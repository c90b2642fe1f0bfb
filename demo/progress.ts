/** One line that says what is going on: rewritten in place on a terminal, a line each elsewhere. */
export interface Progress {
  say(what: string): void;
  done(): void;
}

const ERASE = '\r\u001b[2K';

export function openProgress(output: NodeJS.WriteStream): Progress {
  const started = Date.now();
  let shown = '';
  return {
    say(what) {
      if (what === shown) return;
      shown = what;
      const line = `${((Date.now() - started) / 1000).toFixed(1)} s  ${what} …`;
      output.write(output.isTTY ? `${ERASE}${line}` : `${line}\n`);
    },
    done() {
      if (shown && output.isTTY) output.write(ERASE);
      shown = '';
    },
  };
}
