import { graphql } from '../../generated';

export const ProductVariantView = graphql(`
  fragment ProductVariantView on ProductVariant {
    sku
    title
    availability
    availableQuantity
    options {
      name
      value
    }
    price {
      amount
      currency
    }
    compareAtPrice {
      amount
      currency
    }
    image {
      url
      alt
      width
      height
    }
  }
`);

export const ProductQuery = graphql(`
  query Product($slug: String!) {
    product(slug: $slug) {
      id
      slug
      title
      brand
      description
      rating {
        average
        count
      }
      images {
        url
        alt
        width
        height
      }
      attributes {
        name
        value
      }
      options {
        name
        values
      }
      variants {
        ...ProductVariantView
      }
      category {
        id
        slug
        name
        path {
          id
          slug
          name
        }
      }
    }
  }
`);

/** More of the same department: one more than is shown, for the product itself may be among them. */
export const NeighboursQuery = graphql(`
  query Neighbours($category: String!) {
    products(filter: { category: $category }, first: 5) {
      nodes {
        ...ProductCard
      }
    }
  }
`);

export const NotifyWhenInStock = graphql(`
  mutation NotifyWhenInStock($sku: ID!, $email: EmailAddress) {
    notifyWhenInStock(sku: $sku, email: $email) {
      ok
      userErrors {
        message
      }
    }
  }
`);
