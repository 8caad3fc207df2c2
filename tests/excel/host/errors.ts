/** An error as Excel answers it: a code that the library hands to the add-in. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string = code,
  ) {
    super(message);
  }
}

/** The simulated Excel never pretends: what it does not know it refuses by name. */
export function unknown(what: string): HostError {
  return new HostError('SimulatedHostDoesNotKnow', `The simulated Excel does not know ${what}`);
}
