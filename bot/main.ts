/** The bot alone, in a process of its own: as `npm start` with ASSAY_ROLES=bot. */
import { runService } from '../service.ts';

await runService({ ASSAY_ROLES: 'bot' });
