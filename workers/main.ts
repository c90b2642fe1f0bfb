/** The workers alone, in a process of their own: as `npm start` with ASSAY_ROLES=workers. */
import { runService } from '../service.ts';

await runService({ ASSAY_ROLES: 'workers' });
