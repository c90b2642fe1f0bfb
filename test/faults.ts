/** `npm run -s faults -- NAME [--kills 20]`: ends processes at random points, and tells whether anything was lost or done twice. */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';

const known = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?:^|[\\/])kill\.test\.ts$/.test(file))
  .map((file) => dirname(file));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { kills: { type: 'string', default: '20' } },
});
const [name = ''] = positionals;
const kills = Number(values.kills);
if (known.includes(name) && kills >= 1 && kills <= 200) {
  const child = spawn('npx', ['vitest', 'run', join('test', name, 'kill.test.ts')], {
    cwd: join(import.meta.dirname, '..'),
    env: { ...process.env, ASSAY_KILLS: String(kills) },
    stdio: 'inherit',
  });
  child.once('exit', (code) => {
    process.exitCode = code ?? 1;
  });
} else {
  console.error(`usage: npm run -s faults -- NAME [--kills 1–200]\n\nThere are: ${known.join(', ')}`);
  process.exitCode = 2;
}
