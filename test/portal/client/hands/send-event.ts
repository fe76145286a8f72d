import { pressControl, typeInto } from './set-control.ts';

/** Chooses a topic for the webhook of this name and presses Send. */
export async function sendEvent(name: string, topic: string): Promise<void> {
  await pressControl(`event:${name}`);
  await typeInto('event-topic', topic);
  await pressControl('event-send');
}
