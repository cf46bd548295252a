import { graphql } from '../../generated';

export const SignInMutation = graphql(`
  mutation SignIn($input: LoginInput!) {
    answer: login(input: $input) {
      accessToken
      accessTokenExpiresAt
      user {
        id
        name
        email
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const RegisterMutation = graphql(`
  mutation Register($input: RegisterInput!) {
    answer: register(input: $input) {
      accessToken
      accessTokenExpiresAt
      user {
        id
        name
        email
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const MyOrdersQuery = graphql(`
  query MyOrders($after: String) {
    me {
      id
      name
      email
      emailVerified
      orders(first: 10, after: $after) {
        nodes {
          ...OrderSummary
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const OrderSummaryView = graphql(`
  fragment OrderSummary on Order {
    id
    number
    status
    placedAt
    total {
      amount
      currency
    }
    lines {
      id
      title
      quantity
      image {
        url
        alt
        width
        height
      }
    }
  }
`);
