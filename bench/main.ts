/** `npm run bench -- NAME [options]`: measurements, each in a file of its own beside this one. */
import { readdirSync } from 'node:fs';
import process from 'node:process';

const known = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'main.ts')
  .map((file) => file.slice(0, -3));
const [name = ''] = process.argv.slice(2);
if (known.includes(name)) {
  process.argv.splice(2, 1);
  await import(`./${name}.ts`);
} else {
  console.error(`usage: npm run bench -- NAME\n\nThere are: ${known.join(', ') || 'none yet'}`);
  process.exitCode = 2;
}
