import { availableParallelism, cpus, totalmem } from 'node:os';
import process from 'node:process';
import type { Machine } from './results.ts';

export function thisMachine(): Machine {
  return {
    cores: availableParallelism(),
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    memory_gib: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  };
}

/** `2 cores (AMD EPYC), 24 GiB of memory, Node v24.21.0` */
export function describeMachine({ cores, cpu, memory_gib, node }: Machine): string {
  return `${cores} ${cores === 1 ? 'core' : 'cores'} (${cpu}), ${memory_gib} GiB of memory, Node ${node}`;
}
