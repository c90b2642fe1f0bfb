import { describe, expect, it } from 'vitest';
import { ConfigError, loadConfig, describe as shown } from '#config';

const token = '123456789:AAbbccddeeffgghhiijjkkllmmnnoopp';
const mistakes = (env: Record<string, string>): readonly string[] => {
  try {
    loadConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.mistakes;
    throw error;
  }
};

describe('loadConfig', () => {
  it('runs with nothing configured', () => {
    expect(loadConfig({})).toMatchObject({
      dataDir: 'data',
      port: 8080,
      roles: ['feeds', 'workers', 'bot'],
      language: 'en',
    });
  });

  it('an empty variable is an absent one', () =>
    expect(loadConfig({ PORT: '', REDIS_URL: ' ' }).redisUrl).toBeUndefined());

  it('lists take commas and spaces', () => {
    expect(loadConfig({ ASSAY_FEEDS: 'a.opml, https://b.example/rss' }).feeds).toEqual([
      'a.opml',
      'https://b.example/rss',
    ]);
  });

  it('tells every mistake at once, each with what to do', () => {
    const found = mistakes({
      TELEGRAM_BOT_TOKEN: 'secret',
      PORT: '70000',
      DATABASE_URL: 'mysql://x',
      ASSAY_TIME_ZONE: 'Mars/Olympus',
    });
    expect(found).toHaveLength(4);
    expect(found.join('\n')).toMatch(/@BotFather/);
    expect(found.join('\n')).toMatch(/postgres:\/\/user/);
  });

  it('never repeats a secret in a message', () => {
    expect(mistakes({ TELEGRAM_BOT_TOKEN: 'my-secret-word', SLACK_BOT_TOKEN: 'my-secret-word' }).join()).not.toContain(
      'my-secret-word',
    );
  });

  it.each([
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, /SLACK_APP_TOKEN/],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, /SLACK_BOT_TOKEN/],
    [{ TELEGRAM_WEBHOOK_URL: 'https://assay.example/tg' }, /TELEGRAM_WEBHOOK_SECRET/],
    [{ ASSAY_ROLES: 'feeds' }, /DATABASE_URL/],
    [{ ASSAY_ROLES: 'feeds,cook' }, /feeds,workers,bot/],
  ])('%j is not enough', (env, told) => expect(mistakes(env as Record<string, string>).join()).toMatch(told));

  it('shows secrets as ***', () => {
    const config = loadConfig({ TELEGRAM_BOT_TOKEN: token, DATABASE_URL: 'postgres://u:pw@h/d' });
    expect(JSON.stringify(config)).not.toContain(token);
    expect(shown(config)).toMatchObject({ telegramToken: '***', databaseUrl: '***', port: 8080 });
  });
});
