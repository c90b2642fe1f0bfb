import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { hasPeer, peer } from '../support/schemas.ts';

const SCHEMA = 'slack/manifest-schema/schemas/manifest.schema.1.0.0.json';
const text = readFileSync(new URL('../../manifest.yaml', import.meta.url), 'utf8');
const valid = () => new Ajv({ strict: false, validateFormats: false }).compile(peer(SCHEMA) ?? {});

describe.skipIf(!hasPeer(SCHEMA))('manifest.yaml', () => {
  it("is valid against Slack's schema", () => {
    const validate = valid();
    expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true);
  });
  it('stays valid as it is edited for HTTP mode', () => {
    const validate = valid();
    const edited = parse(
      text
        .replace(/# (request_url|url|redirect_urls):/g, '$1:')
        .replace('socket_mode_enabled: true', 'socket_mode_enabled: false'),
    );
    expect(edited.settings.interactivity.request_url).toBe('https://assay.example.org/slack/events');
    expect(validate(edited), JSON.stringify(validate.errors)).toBe(true);
  });
  it('a wrong one is refused, so the schema is looked at', () => {
    expect(valid()({ ...parse(text), features: { slash_commands: [{ command: 'assay' }] } })).toBe(false);
  });
});
