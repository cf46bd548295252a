import { ArgsType, Field, ID, Int } from 'type-graphql';
import { EmailAddress } from '@shop/kit/scalars';
import type { DeliveryStatus as Status } from '../domain/delivery';
import type { Channel as Way, Kind } from '../domain/kinds';
import { Channel, DeliveryStatus, NotificationKind } from './enums';

@ArgsType()
class PageArgs {
  @Field(() => Int, { nullable: true, defaultValue: 20, description: '1 to 100.' })
  first!: number;
  @Field(() => String, { nullable: true, description: 'An endCursor of this list.' })
  after?: string | null;
}

@ArgsType()
export class NotificationsArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Leaves out what was read.' })
  unreadOnly?: boolean | null;
}

@ArgsType()
export class DeliveriesArgs extends PageArgs {
  @Field(() => DeliveryStatus, { nullable: true, description: 'Those that stand there; all without it.' })
  status?: Status | null;
}

@ArgsType()
export class PreferenceArgs {
  @Field(() => NotificationKind, { description: 'Messages of which kind.' })
  kind!: Kind;
  @Field(() => Channel, { description: 'By which channel.' })
  channel!: Way;
  @Field(() => Boolean, { description: 'Whether they are to come.' })
  enabled!: boolean;
}

@ArgsType()
export class WaitArgs {
  @Field(() => ID, { description: 'What is waited for.' })
  sku!: string;
  @Field(() => EmailAddress, { nullable: true, description: 'Where to write to; needed without an account.' })
  email?: string | null;
}

@ArgsType()
export class ReceivedArgs {
  @Field(() => ID, {
    nullable: true,
    description: 'The id of a message already seen: what was missed since comes first.',
  })
  after?: string | null;
}
