/** What the ledger throws where a person has to act; the message says what to do. Errors of PostgreSQL itself pass unchanged, or as `cause`. */
export class LedgerError extends Error {
  override readonly name: string = 'LedgerError';
}

/** The embedded ledger's directory is held by another process. */
export class LedgerLockedError extends LedgerError {
  override readonly name = 'LedgerLockedError';
}
