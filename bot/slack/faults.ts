/** What Slack's refusals and broken lines mean for who sends. */
import { webApi } from '@slack/bolt';
import { refusedAs } from '../parts.ts';
import { PlatformError, type PlatformFault } from '../platform.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
/** https://docs.slack.dev/reference/methods/chat.postMessage#errors */
const GONE = words(
  `channel_not_found not_in_channel is_archived user_not_found user_disabled cannot_dm_bot messages_tab_disabled restricted_action
   restricted_action_read_only_channel restricted_action_thread_only_channel restricted_action_non_threadable_channel is_inactive
   channel_is_limited_access method_not_supported_for_channel_type ekm_access_denied users_not_found`,
);
const UNAUTHORISED = words(
  `invalid_auth not_authed token_revoked token_expired account_inactive no_permission missing_scope not_allowed_token_type
   org_login_required team_access_not_granted two_factor_setup_required access_denied accesslimited app_uninstalled invalid_app_id`,
);
const LIMITED = words('ratelimited rate_limited message_limit_exceeded');
const MAYBE_DONE = words('internal_error fatal_error');
const NOT_DONE = words('service_unavailable request_timeout team_added_to_org connection_failed');
/** The message that a reply was for is no longer there. */
const THREAD = words(
  'thread_not_found invalid_thread_ts cannot_reply_to_message message_not_found restricted_action_thread_locked',
);
/** Broken before anything was sent, so nothing can have been accepted. */
const UNSENT = words('ECONNREFUSED ENOTFOUND EAI_AGAIN EHOSTUNREACH ENETUNREACH UND_ERR_CONNECT_TIMEOUT');
/** Where Slack says no time. */
const SOME_TIME = 30_000;

/** Any error of a call as a {@link PlatformError}. */
export function faultOf(error: unknown, method: string): PlatformError {
  if (error instanceof PlatformError) return error;
  return new PlatformError('slack', meaning(error), { message: `Slack, ${method}: ${told(error)}`, cause: error });
}

function meaning(error: unknown): PlatformFault {
  if (error instanceof webApi.WebAPIRateLimitedError) return { tag: 'limited', retryAfter: error.retryAfter * 1000 };
  if (error instanceof webApi.WebAPIRequestError)
    return { tag: 'transient', uncertain: !UNSENT.has(codeOf(error.original) ?? '') };
  if (error instanceof webApi.WebAPIHTTPError) return { tag: 'transient', uncertain: error.statusCode >= 500 };
  const code = codeIn(error);
  if (code === undefined) return { tag: 'transient', uncertain: true };
  if (GONE.has(code)) return { tag: 'gone' };
  if (UNAUTHORISED.has(code)) return { tag: 'unauthorised' };
  if (LIMITED.has(code)) return { tag: 'limited', retryAfter: SOME_TIME };
  if (MAYBE_DONE.has(code)) return { tag: 'transient', uncertain: true };
  if (NOT_DONE.has(code)) return { tag: 'transient', uncertain: false };
  return { tag: 'invalid' };
}

const codeIn = (error: unknown): string | undefined =>
  error instanceof webApi.WebAPIPlatformError ? error.data.error : undefined;

function told(error: unknown): string {
  if (!(error instanceof webApi.WebAPIPlatformError)) return error instanceof Error ? error.message : String(error);
  const more = error.data.response_metadata?.messages ?? [];
  return [error.data.error, ...more].join(' ');
}

function codeOf(error: Error | undefined): string | undefined {
  const code = (error as { code?: unknown } | undefined)?.code;
  if (typeof code === 'string') return code;
  return error?.cause instanceof Error ? codeOf(error.cause) : undefined;
}

/** True where the thread that a message was for is gone. */
export const threadGone = (error: unknown): boolean =>
  error instanceof PlatformError && THREAD.has(codeIn(error.cause) ?? '');
/** True where the bot may not write to a channel that it was spoken to in (a slash command works everywhere). */
export const outside = (error: unknown): boolean => refusedAs(error, 'gone');
