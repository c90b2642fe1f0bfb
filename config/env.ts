import { z } from 'zod';

/** One variable of the environment: its check, and one sentence that .env.example and the README's table are made from. */
export interface Variable {
  readonly name: string;
  readonly about: string;
  readonly schema: z.ZodType;
  /** What the person should do when the check fails. */
  readonly remedy: string;
  readonly secret?: true;
  /** Shown in .env.example. */
  readonly example?: string;
}

const ROLES = ['feeds', 'workers', 'bot'] as const;
export type Role = (typeof ROLES)[number];

const list = <T extends string>(item: z.ZodType<T, string>) =>
  z
    .string()
    .transform((s): string[] => s.split(/[\s,]+/).filter(Boolean))
    .pipe(z.array(item));
const url = (...schemes: string[]) =>
  z.string().refine((s) => URL.canParse(s) && schemes.includes(new URL(s).protocol.slice(0, -1)), {
    message: `is not a ${schemes.join(' or ')} address`,
  });
const whole = (low: number, high: number) => z.coerce.number().int().min(low).max(high);

/** Every variable once, in the order people meet them. */
export const VARIABLES = {
  telegramToken: {
    name: 'TELEGRAM_BOT_TOKEN',
    about: 'Token of the Telegram bot, from @BotFather. Without it Assay does not talk to Telegram.',
    schema: z
      .string()
      .regex(/^\d{3,20}:[\w-]{20,}$/, 'does not look like a bot token (123456789:AA…)')
      .optional(),
    remedy: 'copy it again from @BotFather (/mybots → API Token)',
    secret: true,
  },
  telegramApiRoot: {
    name: 'TELEGRAM_API_ROOT',
    about: 'Bot API server, for a newsroom that runs its own.',
    schema: url('http', 'https').default('https://api.telegram.org'),
    remedy: 'give the full address, such as https://api.telegram.org',
  },
  slackBotToken: {
    name: 'SLACK_BOT_TOKEN',
    about: 'Bot token of the Slack app (xoxb-…). Needs SLACK_APP_TOKEN (socket mode) or SLACK_SIGNING_SECRET (HTTP).',
    schema: z.string().startsWith('xoxb-', 'does not start with xoxb-').optional(),
    remedy: 'copy "Bot User OAuth Token" from your Slack app under OAuth & Permissions',
    secret: true,
  },
  slackAppToken: {
    name: 'SLACK_APP_TOKEN',
    about: 'App-level token (xapp-…): Slack in socket mode, no public address needed.',
    schema: z.string().startsWith('xapp-', 'does not start with xapp-').optional(),
    remedy: 'create one under Basic Information → App-Level Tokens with connections:write',
    secret: true,
  },
  slackSigningSecret: {
    name: 'SLACK_SIGNING_SECRET',
    about: 'Signing secret of the Slack app: Slack over HTTP on PORT.',
    schema: z.string().min(16, 'is too short for a signing secret').optional(),
    remedy: 'copy it from Basic Information → App Credentials',
    secret: true,
  },
  slackClientId: {
    name: 'SLACK_CLIENT_ID',
    about:
      'Client id of the Slack app, where many workspaces install it (at /slack/install). Instead of SLACK_BOT_TOKEN.',
    schema: z
      .string()
      .regex(/^[\d.]+$/, 'is not a client id such as 123.456')
      .optional(),
    remedy: 'copy it from Basic Information → App Credentials',
  },
  slackClientSecret: {
    name: 'SLACK_CLIENT_SECRET',
    about: 'Client secret of the Slack app; goes with SLACK_CLIENT_ID.',
    schema: z.string().min(16, 'is too short for a client secret').optional(),
    remedy: 'copy it from Basic Information → App Credentials',
    secret: true,
  },
  secretKey: {
    name: 'ASSAY_SECRET_KEY',
    about: 'Encrypts the tokens of workspaces that install the Slack app, as they lie in the ledger.',
    schema: z.string().min(32, 'needs at least 32 characters').optional(),
    remedy: 'make one with: openssl rand -hex 32, and keep it: without it the workspaces have to install again',
    secret: true,
  },
  slackApiRoot: {
    name: 'SLACK_API_ROOT',
    about: 'Slack Web API, for tests and proxies.',
    schema: url('http', 'https').default('https://slack.com/api/'),
    remedy: 'give the full address, ending in /api/',
  },
  databaseUrl: {
    name: 'DATABASE_URL',
    about: 'PostgreSQL 14 or newer. Without it the ledger is embedded, in ASSAY_DATA_DIR.',
    schema: url('postgres', 'postgresql').optional(),
    remedy: 'write postgres://user:password@host:5432/database, or leave it out to run embedded',
    secret: true,
    example: 'postgres://assay:secret@localhost:5432/assay',
  },
  redisUrl: {
    name: 'REDIS_URL',
    about:
      'Redis 6.2 or newer for the queues (maxmemory-policy noeviction, appendonly yes). Without it the queues live in PostgreSQL.',
    schema: url('redis', 'rediss').optional(),
    remedy: 'write redis://host:6379, or leave it out to queue in PostgreSQL',
    secret: true,
    example: 'redis://localhost:6379',
  },
  roles: {
    name: 'ASSAY_ROLES',
    about: 'What this process does: any of feeds, workers, bot. Separate processes need REDIS_URL or DATABASE_URL.',
    schema: list(z.enum(ROLES)).prefault('feeds,workers,bot'),
    remedy: 'choose from feeds,workers,bot',
  },
  dataDir: {
    name: 'ASSAY_DATA_DIR',
    about: 'Directory of the embedded ledger.',
    schema: z.string().min(1).default('data'),
    remedy: 'name a directory that this user may write to',
  },
  feeds: {
    name: 'ASSAY_FEEDS',
    about: 'Feeds to poll: OPML files or feed addresses, separated by spaces or commas.',
    schema: list(z.string()).prefault('config/feeds.opml'),
    remedy: 'give paths of OPML files, or http(s) addresses',
  },
  readBackDays: {
    name: 'ASSAY_READ_BACK_DAYS',
    about: 'How many days back the first poll of a new feed reads into the ledger.',
    schema: whole(0, 36_500).default(14),
    remedy: 'give a number of days from 0 to 36500',
  },
  lexiconOverlay: {
    name: 'ASSAY_LEXICON',
    about: "Directory with the newsroom's own additions to config/lexicon.",
    schema: z.string().optional(),
    remedy: 'name a directory, or leave it out',
  },
  allowHosts: {
    name: 'ASSAY_ALLOW_HOSTS',
    about:
      'Hosts or networks on the own intranet that feeds may be fetched from although they are not public (host, host:port, CIDR).',
    schema: list(z.string()).prefault(''),
    remedy: 'list hosts such as wiki.newsroom.lan or networks such as 10.1.0.0/16',
  },
  proxy: {
    name: 'HTTPS_PROXY',
    about:
      'Proxy that feeds, articles and hubs are reached through (CONNECT); hosts of ASSAY_ALLOW_HOSTS are reached directly.',
    schema: url('http', 'https').optional(),
    remedy: 'write http://proxy.newsroom.lan:3128, with user:password@ before the host where it asks for them',
    secret: true,
    example: 'http://proxy.newsroom.lan:3128',
  },
  proxyNames: {
    name: 'ASSAY_PROXY_NAMES',
    about:
      'Who resolves names when there is a proxy. here: this machine, which refuses private addresses. proxy: the proxy, which has to refuse them itself.',
    schema: z.enum(['here', 'proxy']).default('here'),
    remedy: 'choose here or proxy',
  },
  contact: {
    name: 'ASSAY_CONTACT',
    about: 'Page or mail address that every site polled is told in the User-Agent, so that its owner can turn to you.',
    schema: z
      .string()
      .regex(/^(https?:\/\/\S+|mailto:\S+@\S+)$/, 'is not an https:// or mailto: address')
      .optional(),
    remedy: 'write for instance https://newsroom.example/bots or mailto:desk@newsroom.example',
    example: 'https://newsroom.example/bots',
  },
  admins: {
    name: 'ASSAY_ADMINS',
    about:
      'Who may add feeds and hears of failures: telegram:<user or chat id>, slack:<user id>. Once it is set, only they and editors of a group decide contradictions.',
    schema: list(
      z.string().regex(/^(telegram:-?\d+|slack:[A-Z0-9]+|terminal:\w+)$/, 'is not telegram:<id> or slack:<id>'),
    ).prefault(''),
    remedy: 'write for instance telegram:123456789,slack:U0123ABC',
  },
  port: {
    name: 'PORT',
    about: 'Port of the HTTP server: /healthz, /metrics, webhooks.',
    schema: whole(0, 65535).default(8080),
    remedy: 'choose a number from 0 to 65535',
  },
  publicUrl: {
    name: 'PUBLIC_URL',
    about:
      'Public https address that reaches PORT: hubs of feeds (WebSub) push to it. Without it feeds are polled only.',
    schema: url('https', 'http').optional(),
    remedy: 'give the public address that reaches PORT, or leave it out',
    example: 'https://assay.newsroom.example',
  },
  webhookUrl: {
    name: 'TELEGRAM_WEBHOOK_URL',
    about: 'Public https address for Telegram webhooks; without it the bot polls.',
    schema: url('https', 'http').optional(),
    remedy: 'give the public address that reaches PORT, or leave it out',
  },
  webhookSecret: {
    name: 'TELEGRAM_WEBHOOK_SECRET',
    about: 'Secret that Telegram sends with each webhook call.',
    schema: z
      .string()
      .regex(/^[\w-]{16,256}$/, 'needs 16 to 256 letters, digits, _ or -')
      .optional(),
    remedy: 'make one with: openssl rand -hex 32',
    secret: true,
  },
  language: {
    name: 'ASSAY_LANGUAGE',
    about: 'Language of new chats: en ru fa prs ps uz-Latn uz-Cyrl kk ar.',
    schema: z.enum(['en', 'ru', 'fa', 'prs', 'ps', 'uz-Latn', 'uz-Cyrl', 'kk', 'ar']).default('en'),
    remedy: 'choose one of en ru fa prs ps uz-Latn uz-Cyrl kk ar',
  },
  timeZone: {
    name: 'ASSAY_TIME_ZONE',
    about: 'Time zone of new chats, for digests and quiet hours.',
    schema: z
      .string()
      .refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC', 'is not a time zone')
      .default('Asia/Almaty'),
    remedy: 'use a name such as Asia/Tashkent or Europe/Prague',
  },
  logLevel: {
    name: 'LOG_LEVEL',
    about: 'How much is logged: error, warn, info, debug.',
    schema: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
    remedy: 'choose error, warn, info or debug',
  },
} as const satisfies Record<string, Variable>;
