import { createMemorySessionLog } from '../../src/adapters/storage/memory-session-log.ts';
import { describeSessionLog } from './session-log.contract.ts';

describeSessionLog('memory', createMemorySessionLog);
