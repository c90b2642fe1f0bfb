/** `npm start`: reads .env and the environment, runs the roles of ASSAY_ROLES until it is told to stop. */
import { runService } from './service.ts';

await runService();
