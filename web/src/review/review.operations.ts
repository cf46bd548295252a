import { graphql } from '../../generated';

export const ReviewView = graphql(`
  fragment ReviewView on Review {
    id
    rating
    title
    body
    authorName
    verifiedPurchase
    helpfulCount
    viewerFoundHelpful
    status
    reply
    createdAt
    editedAt
  }
`);

/** What readers say of a product, and what the viewer may say. */
export const ReviewsQuery = graphql(`
  query Reviews($slug: String!, $sort: ReviewSort!, $rating: Int, $after: String) {
    me {
      id
    }
    product(slug: $slug) {
      id
      title
      viewerCanReview
      viewerReview {
        ...ReviewView
      }
      rating {
        average
        count
        histogram
      }
      reviews(sort: $sort, rating: $rating, first: 10, after: $after) {
        nodes {
          ...ReviewView
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        totalCount
      }
    }
  }
`);

export const WriteReview = graphql(`
  mutation WriteReview($input: WriteReviewInput!) {
    answer: writeReview(input: $input) {
      review {
        ...ReviewView
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const EditReview = graphql(`
  mutation EditReview($id: ID!, $input: EditReviewInput!) {
    answer: editReview(id: $id, input: $input) {
      review {
        ...ReviewView
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const DeleteReview = graphql(`
  mutation DeleteReview($id: ID!) {
    deleteReview(id: $id) {
      ok
      userErrors {
        message
      }
    }
  }
`);

export const VoteHelpful = graphql(`
  mutation VoteHelpful($id: ID!, $helpful: Boolean!) {
    voteReviewHelpful(id: $id, helpful: $helpful) {
      review {
        id
        helpfulCount
        viewerFoundHelpful
      }
      userErrors {
        message
      }
    }
  }
`);

export const ReportReview = graphql(`
  mutation ReportReview($id: ID!, $reason: String!) {
    reportReview(id: $id, reason: $reason) {
      ok
      userErrors {
        message
      }
    }
  }
`);

/** All that the viewer wrote. */
export const MyReviewsQuery = graphql(`
  query MyReviews($after: String) {
    me {
      id
      reviews(first: 10, after: $after) {
        nodes {
          ...ReviewView
          product {
            id
            slug
            title
            images {
              url
              alt
              width
              height
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);
