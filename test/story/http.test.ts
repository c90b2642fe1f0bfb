/** What the service answers to machines: health and metrics. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadConfig } from '#config';
import { JOBS, METRICS } from '../../metrics.ts';
import { type Service, startService } from '../../service.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-http-'));
let service: Service;
beforeAll(async () => {
  const config = loadConfig({ ASSAY_DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'silent' });
  service = await startService(config, { bot: { platforms: [] }, feeds: { loop: false } });
}, 60_000);
afterAll(async () => {
  await service?.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = async (path: string) => {
  const response = await fetch(`${service.address}${path}`);
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
};

test('healthy while the ledger answers', async () => {
  expect(await get('/healthz')).toEqual({ status: 200, type: 'application/json', text: '{"status":"ok"}' });
});

test('each metric once, with its help and a number', async () => {
  const { status, type, text } = await get('/metrics');
  expect([status, type]).toEqual([200, expect.stringContaining('text/plain')]);
  for (const { name, help } of [...METRICS, JOBS]) {
    expect(text).toContain(`# HELP ${name} ${help}`);
    expect(text).toMatch(new RegExp(`^${name}(\\{.*\\})? \\d+$`, 'm'));
  }
});

test('anything else is not found', async () => {
  expect((await get('/admin')).status).toBe(404);
});

test('a ledger that does not answer is said, not hidden', async () => {
  await service.context.ledger.close();
  for (const path of ['/healthz', '/metrics']) expect((await get(path)).status).toBe(503);
});
