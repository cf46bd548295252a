import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Allow, Shareable } from './directives';
import { enumOf } from './enums';
import { UserError } from './values';

/** What imports of several subgraphs answer, declared once so that it composes without a hint. */

export const ImportFormat = enumOf('ImportFormat', 'How the rows of an import are written.', {
  JSONL: 'JSON Lines: an object a line.',
  CSV: 'Comma-separated values; the first line names the columns.',
});

@ObjectType({ description: 'A row that had no effect.' })
@Shareable()
@Allow('public')
export class ImportError {
  @Field(() => Int, { description: 'Where the row begins; the first line is 1.' })
  line!: number;
  @Field(() => String, { description: 'What is wrong with it.' })
  message!: string;
}

@ObjectType({ description: 'What became of the rows of an import, or why it was not begun.' })
@Shareable()
@Allow('public')
export class ImportPayload {
  @Field(() => ID, { nullable: true, description: 'Names the import; null when it was not begun.' })
  importId?: string | null;
  @Field(() => Int, { description: 'How many rows made something new.' })
  created!: number;
  @Field(() => Int, { description: 'How many rows were about something that was there.' })
  updated!: number;
  @Field(() => Int, { description: 'How many rows had no effect.' })
  failed!: number;
  @Field(() => [ImportError], { description: 'Why they had none, in the order of lines.' })
  errors!: ImportError[];
  @Field(() => [UserError], { description: 'Empty when it was begun.' })
  userErrors!: UserError[];
}
