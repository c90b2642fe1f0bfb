/** The pollers alone, in a process of their own: as `npm start` with ASSAY_ROLES=feeds. */
import { runService } from '../service.ts';

await runService({ ASSAY_ROLES: 'feeds' });
