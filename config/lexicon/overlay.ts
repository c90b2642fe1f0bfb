import { z } from 'zod';
import { languageSchema } from './schema.ts';

/** What a newsroom's own lang/<tag>.yaml may hold: any of the entry headings and endings; nothing has to be there. */
export const overlayLanguageSchema = languageSchema
  .omit({ name: true, scripts: true, inherits: true, words: true, numbers: true })
  .partial()
  .extend({ tag: z.string().optional() });
