import { Arg, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow, Hidden } from '@shop/kit/directives';
import { payload } from '@shop/kit/payload';
import { DateTime, URL } from '@shop/kit/scalars';
import { UserError } from '@shop/kit/values';
import type { Context } from '../context';

@ObjectType({ description: 'A link to upload one picture, good for 10 minutes and once.' })
@Allow('public')
export class ImageUpload {
  @Field(() => URL, {
    description: 'Where to POST the picture: as the body, or as the one file of a form; 10 MB at most.',
  })
  uploadUrl!: string;
  @Field(() => URL, { description: 'What to name in an ImageInput afterwards; it leads to the picture.' })
  imageUrl!: string;
  @Field(() => DateTime, { description: 'Until when the picture can be uploaded.' })
  expiresAt!: Date;
}

@ObjectType({ description: 'The link, or what to put right.' })
@Allow('public')
export class ImageUploadPayload {
  @Field(() => ImageUpload, { nullable: true, description: 'The link; null when it was refused.' })
  upload?: ImageUpload | null;
  @Field(() => [UserError], { description: 'Empty when done.' })
  userErrors!: UserError[];
}

@Resolver()
export class ImageResolver {
  @Mutation(() => ImageUploadPayload, { description: 'Answers a link to upload one picture of a product or category.' })
  @Allow('CATALOG_WRITE')
  createImageUpload(
    @Arg('contentType', () => String, { description: 'image/jpeg, image/png, image/webp or image/avif.' })
    contentType: string,
    @Ctx() { catalog }: Context,
  ) {
    return payload('upload', catalog.uploads.link(contentType, new Date()));
  }

  @Query(() => String, { nullable: true, description: 'For the gateway: the upload that a link’s token is for.' })
  @Hidden()
  @Allow('service')
  imageUpload(@Arg('token', () => String, { description: 'Of the link.' }) token: string, @Ctx() { catalog }: Context) {
    return catalog.uploads.opened(token, new Date());
  }
}
