/** The ledger's own clock shows in a few places: its day is not the same tomorrow, so transcripts leave it out. */
import { day } from '../../bot/messages/amounts.ts';
import { SPOKEN, wordsOf } from '../../bot/messages/words.ts';

export function dateless(text: string, zone: string): string {
  let out = text;
  const now = Date.now();
  for (const at of [now, now - 86_400_000])
    for (const language of SPOKEN) {
      const words = wordsOf(language);
      const today = day(words, { language, zone, prefix: '/' }, new Date(at).toISOString());
      out = out.replaceAll(
        new RegExp(
          `${today.replace(/[.*+?^$()|[\]{}]/g, '\\$&')}([,،\\s]+[\\d۰-۹]{1,2}:[\\d۰-۹]{2}(\\s?[AP]M)?)?`,
          'g',
        ),
        '⟨now⟩',
      );
    }
  return out
    .replace(/\(\d+ kB\)/g, '(⟨size⟩)')
    .replace(/\d{4}-\d\d-\d\d(?=\.(csv|jsonl))/g, '⟨today⟩')
    .replace(/[ \t]+$/gm, '');
}
