/** What Telegram's refusals and broken lines mean for who sends. */
import { GrammyError, HttpError } from 'grammy';
import { PlatformError, type PlatformFault } from '../platform.ts';

/** Words of a 400 that are about the chat, not the message. Telegram has no codes for them. */
const CHAT =
  /chat not found|user not found|user is deactivated|deactivated|not enough rights|have no rights|need administrator rights|not a member|CHAT_WRITE_FORBIDDEN|CHAT_RESTRICTED|CHAT_ADMIN_REQUIRED|CHAT_SEND_\w+_FORBIDDEN|PEER_ID_INVALID|bot can't initiate/i;
/** Broken before anything was sent, so nothing can have been accepted. */
const UNSENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'CERT_HAS_EXPIRED']);

/** Any error of a call as a {@link PlatformError}. The cause's own text is left out: it holds the address, and that holds the token. */
export function faultOf(error: unknown, method: string): PlatformError {
  if (error instanceof PlatformError) return error;
  if (error instanceof GrammyError)
    return new PlatformError('telegram', refused(error), {
      message: `Telegram refused ${method}: ${error.error_code} ${error.description}`,
      cause: error,
    });
  const code = error instanceof HttpError ? codeOf(error.error) : undefined;
  if (error instanceof HttpError)
    return new PlatformError(
      'telegram',
      { tag: 'transient', uncertain: !UNSENT.has(code ?? '') },
      { message: `No answer from Telegram to ${method} (${code ?? 'timeout'})` },
    );
  return new PlatformError(
    'telegram',
    { tag: 'invalid' },
    {
      message: `${method} failed before it was sent: ${error instanceof Error ? error.name : 'unknown'}`,
      cause: error,
    },
  );
}

function refused(error: GrammyError): PlatformFault {
  const to = error.parameters.migrate_to_chat_id;
  if (to !== undefined) return { tag: 'migrated', to: String(to) };
  if (error.error_code === 401 || error.error_code === 404) return { tag: 'unauthorised' };
  if (error.error_code === 403) return { tag: 'gone' };
  if (error.error_code === 429) return { tag: 'limited', retryAfter: (error.parameters.retry_after ?? 5) * 1000 };
  if (error.error_code >= 500) return { tag: 'transient', uncertain: true };
  if (error.error_code === 409) return { tag: 'transient', uncertain: false };
  return CHAT.test(error.description) ? { tag: 'gone' } : { tag: 'invalid' };
}

const codeOf = (error: unknown): string | undefined => {
  const code = (error as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' ? code : undefined;
};

const said = (error: unknown): string =>
  error instanceof PlatformError && error.cause instanceof GrammyError ? error.cause.description : '';
/** True for the refusal of an edit that would change nothing. */
export const unchanged = (error: unknown): boolean => said(error).includes('message is not modified');
/** True where the topic that a message was for is no longer there, or closed. */
export const topicGone = (error: unknown): boolean => /thread not found|TOPIC_DELETED|TOPIC_CLOSED/i.test(said(error));
