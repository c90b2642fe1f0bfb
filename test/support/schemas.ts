import { existsSync, readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

/** Where the peers' schemas lie: beside the repository. */
const PEERS = new URL('../../../shared/peers/', import.meta.url);

const told = new Set<string>();

/** Reads a peer's JSON file; where it is absent the caller goes on without it, and says so once on standard error. */
export function peer(path: string): Record<string, unknown> | undefined {
  const file = new URL(path, PEERS);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  if (!told.has(path)) {
    told.add(path);
    process.stderr.write(`NOT CHECKED: ../shared/peers/${path} is absent, so calls are taken without their schema\n`);
  }
  return undefined;
}

/** True where the schema is there, for tests that are about the schema itself. */
export const hasPeer = (path: string): boolean => existsSync(new URL(path, PEERS));

/** Says what is wrong with a value, or undefined; a validator that says nothing where the schema is absent. */
export type Check = (ref: string, value: unknown) => string | undefined;

/** A check against one schema file; `ref` is a JSON pointer in it, such as `/methods/sendMessage`. */
export function checkAgainst(path: string, name: string): Check {
  const schema = peer(path);
  if (schema === undefined) return () => undefined;
  const ajv = new Ajv({ strict: false, allErrors: false, validateFormats: false });
  ajv.addSchema({ ...schema, $id: name });
  const compiled = new Map<string, ValidateFunction>();
  return (ref, value) => {
    let validate = compiled.get(ref);
    if (validate === undefined) {
      validate = ajv.compile({ $ref: `${name}#${ref}` });
      compiled.set(ref, validate);
    }
    if (validate(value)) return undefined;
    return validate.errors?.map((e) => `${e.instancePath || '/'} ${e.message} ${JSON.stringify(e.params)}`).join('; ');
  };
}
