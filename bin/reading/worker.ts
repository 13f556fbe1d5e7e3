import { worker, workerEmit } from 'workerpool';
import { type Answer, BEGUN, type Task } from './messages.js';
import { readTask } from './task.js';

/*
 * A process that reads texts, started by the pool.
 */

worker({
  read(task: Task): Promise<Answer> {
    // From here on the time counts.
    workerEmit(BEGUN);
    return readTask(task, workerEmit);
  },
});
