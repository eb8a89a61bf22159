import { Readable } from 'node:stream';
import { faultMessage } from '../messages.js';
import type { OutputTaker } from '../output-taker.js';
import { JobThread } from './job-thread.js';
import type { Delivery, Event, Recipe, Task } from './messages.js';

/** A part of a run, in its place. */
export interface Step {
  /** For a thread; null where there is nothing but `after`. */
  readonly task: Task | null;
  /** Done when the task, and everything before it, has been written. */
  after?(): void | Promise<void>;
}

interface Running {
  readonly thread: JobThread;
  readonly deliveries: AsyncIterable<Delivery>;
}

interface Started extends Step {
  readonly running: Running | null;
}

/** Most steps that are started and not yet written. */
const STARTED = 1000;

/** Threads that do steps at the same time, while what they give is taken in the order of the steps. */
export class Pool {
  readonly #recipe: Recipe;
  readonly #jobs: number;
  readonly #threads = new Set<JobThread>();
  readonly #idle: JobThread[] = [];
  #closed = false;
  #freed: (() => void) | undefined;

  /** @param jobs most threads at work; they are started when there is something for them to do */
  constructor(recipe: Recipe, jobs: number) {
    this.#recipe = recipe;
    this.#jobs = jobs;
  }

  /** Does the steps; what their documents give goes to `taker`, whose errors end it. */
  async run(steps: AsyncIterable<Step> | Iterable<Step>, taker: OutputTaker): Promise<void> {
    // The stream starts steps as long as there is a thread for them, however far their writing is.
    for await (const step of Readable.from(this.#start(steps), { highWaterMark: STARTED })) {
      const { task, running, after } = step as Started;
      if (task && running) await this.#take(task, running, taker);
      await after?.();
    }
  }

  /** Ends all threads, whatever they are at. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#threads].map((thread) => thread.close()));
  }

  async *#start(steps: AsyncIterable<Step> | Iterable<Step>): AsyncGenerator<Started> {
    for await (const step of steps)
      yield { ...step, running: step.task && this.#give(await this.#free(), step.task) };
  }

  #give(thread: JobThread, task: Task): Running {
    const deliveries = thread.do(task, () => {
      if (thread.ended) this.#threads.delete(thread);
      else this.#idle.push(thread);
      this.#freed?.();
    });
    return { thread, deliveries };
  }

  /** A thread without a task, as soon as there is one. */
  async #free(): Promise<JobThread> {
    while (!this.#closed) {
      const idle = this.#idle.shift();
      if (idle && !idle.ended) return idle;
      // Something that a document left behind ended it later.
      if (idle) this.#threads.delete(idle);
      if (this.#threads.size < this.#jobs) return this.#started();
      await new Promise<void>((resolve) => {
        this.#freed = resolve;
      });
    }
    throw new Error('closed');
  }

  #started(): JobThread {
    const thread = new JobThread(this.#recipe);
    this.#threads.add(thread);
    return thread;
  }

  /** Takes what a task gives. Where a document was the end of its thread, another one does those after it. */
  async #take(task: Task, { thread, deliveries }: Running, taker: OutputTaker): Promise<void> {
    let finished = 0;
    let isKnown = task.singly === true;
    for await (const delivery of deliveries) {
      const { events, texts, isWithin, isLast } = delivery;
      for (const event of events) {
        if (event.event === 'finished') finished++;
        else await hand(event, taker);
      }
      if (texts) await taker.texts(texts);
      thread.taken(delivery);
      if (isLast) return;
      isKnown = isWithin || task.singly === true;
    }
    // Of several files the thread may have finished some more, which it had not delivered.
    if (isKnown && after(task, finished)) {
      const path = placeAt(task, finished);
      taker.problem(faultMessage(path, thread.fault ?? 'its thread ended'), path);
      finished++;
    }
    const rest = after(task, finished);
    // A new thread, as the others may be waiting for this task to be written.
    if (rest) await this.#take(rest, this.#give(this.#started(), rest), taker);
  }
}

async function hand(event: Exclude<Event, { event: 'finished' }>, taker: OutputTaker): Promise<void> {
  switch (event.event) {
    case 'note':
      return taker.note(event.message);
    case 'problem':
      return taker.problem(event.message, event.path);
    case 'document':
      return taker.document(event.report, event.tally);
    case 'records':
      return taker.records(event.records);
  }
}

/** The file or line of a task that comes after so many, as messages name it. */
function placeAt(task: Task, finished: number): string {
  return 'sources' in task ? task.sources[finished]!.path : `${task.path}:${task.lines[finished]!.number}`;
}

/** What is left of a task after so many files or lines, one by one. */
function after(task: Task, finished: number): Task | null {
  const rest =
    'sources' in task
      ? { sources: task.sources.slice(finished) }
      : { path: task.path, lines: task.lines.slice(finished) };
  const isNothing = ('sources' in rest ? rest.sources : rest.lines).length === 0;
  return isNothing ? null : { ...rest, singly: true };
}
