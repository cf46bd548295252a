import { onNobodysAccount } from './audit';
import { outsideOperations } from './store-calls';

/** Runs work that an operation woke and that is not part of it, such as a sweep: neither its deed nor its calls. */
export const inBackground = <T>(work: () => T): T => onNobodysAccount(() => outsideOperations(work));
