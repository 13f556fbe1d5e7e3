import { worker, workerEmit } from 'workerpool';
import { loadInTurn } from '../cli/load.js';
import type { Answer, Task } from './task.js';

/*
 * A process that reads texts, started by the pool.
 */

loadInTurn('../reading/task.js');
const { readTask } = await import('./task.js');

worker({
  read(task: Task): Answer {
    // From here on the time counts.
    workerEmit('begun');
    return readTask(task);
  },
});
