import { type Logger, pino } from 'pino';

export type Log = Logger;

/** A logger that writes JSON lines to standard error, so that standard output stays for people. Tokens never reach it: {@link describe} hides them. */
export function createLog(level: string, name: string): Log {
  return pino(
    { level, name, redact: { paths: ['*.token', '*.password', '*.secret', 'headers.authorization'], censor: '***' } },
    pino.destination({ dest: 2, sync: true }),
  );
}
