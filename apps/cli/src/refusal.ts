/** Why the command cannot run, as a sentence for the clerk: not a fault of ours. Ends with exit code 2. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
