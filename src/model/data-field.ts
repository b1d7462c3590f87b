/** A field of the data that are published, as their schema has it and readers are told of it. */
export interface DataField {
  readonly name: string;
  /** What its value is: "text", "whole number", "list of texts"; of what is a thing of its own, "one" or "list". */
  readonly type: string;
  /** The id of the part that it is of. */
  readonly part: string | undefined;
  /** The values that it can have, where they are few. */
  readonly choices: readonly string[];
  readonly isRequired: boolean;
  readonly description: string;
}
