import { worker, workerEmit } from 'workerpool';
import { loadInTurn } from '../cli/load.js';
import { type Answer, BEGUN, type Task } from './messages.js';

/*
 * A process that reads texts, started by the pool.
 */

loadInTurn('../reading/task.js');
const { readTask } = await import('./task.js');

worker({
  read(task: Task): Promise<Answer> {
    // From here on the time counts.
    workerEmit(BEGUN);
    return readTask(task, workerEmit);
  },
});
