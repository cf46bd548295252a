import { Args, FieldResolver, ID, Resolver, Root, Subscription } from 'type-graphql';
import { Allow } from '@shop/kit/directives';
import { badInput } from '@shop/kit/errors';
import { follow, type Followed } from '@shop/kit/follow';
import type { Context } from '../context';
import { lineOf } from '../domain/line';
import type { Message } from '../domain/message';
import { listTopic } from '../store/messages';
import { ReceivedArgs } from './notification.args';
import { DeliveryType, NotificationType } from './notification';
import { NotificationKind } from './enums';

type Told = Message & Followed;

/** An account's list as a followed log: what is told from now on, or after a message that was seen. */
async function followList({ after }: ReceivedArgs, context: Context): Promise<AsyncGenerator<Told>> {
  const { caller, lists, wakes, resume, signal = new AbortController().signal } = context;
  const userId = caller.userId!;
  const seen = resume ?? after;
  const from = seen ? await placeOf(seen, context) : await context.messages.lastPosition(userId);
  return follow({
    from,
    signal,
    listen: (onRing) => wakes.listen(listTopic(userId), onRing),
    read: async (position) =>
      (await lists.since(userId, position)).map((message) => ({
        ...message,
        id: message._id,
        position: message.position!,
      })),
  });
}

async function placeOf(id: string, { caller, message }: Context): Promise<number> {
  const found = await message(id);
  if (!found || found.userId !== caller.userId || found.position === null)
    throw badInput('`after` is not the id of one of your messages.');
  return found.position;
}

@Resolver(() => NotificationType)
export class NotificationResolver {
  @Subscription(() => NotificationType, {
    description: 'Each message to the caller as it comes. With `after` what was missed since is sent first, each once.',
    subscribe: ({ args, context }: { args: object; context: unknown }) => followList(args, context as Context) as never,
  })
  @Allow('customer')
  notificationReceived(@Root() message: Told, @Args(() => ReceivedArgs) _args: ReceivedArgs) {
    return message;
  }

  @FieldResolver(() => ID)
  id(@Root() { _id }: Message) {
    return _id;
  }

  @FieldResolver(() => NotificationKind)
  kind(@Root() { about }: Message) {
    return about.kind;
  }

  @FieldResolver(() => String)
  title(@Root() { about }: Message) {
    return lineOf(about).title;
  }

  @FieldResolver(() => String)
  body(@Root() { about }: Message) {
    return lineOf(about).body;
  }

  @FieldResolver(() => String, { nullable: true })
  link(@Root() { about }: Message) {
    return lineOf(about).link;
  }

  @FieldResolver(() => [DeliveryType])
  deliveries(@Root() message: Message) {
    return message.deliveries.map((delivery) => ({ message, delivery }));
  }
}
