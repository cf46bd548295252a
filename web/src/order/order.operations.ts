import { graphql } from '../../generated';

export const OrderView = graphql(`
  fragment OrderView on Order {
    id
    number
    status
    cancelReason
    placedAt
    email
    customer {
      id
    }
    canCancel
    canReturn
    refundedTotal {
      amount
      currency
    }
    fulfillments {
      id
      carrier
      trackingNumber
      trackingUrl
      shippedAt
      deliveredAt
      lines {
        lineId
        quantity
      }
    }
    returns {
      id
      status
      reason
      requestedAt
      refund {
        amount
        currency
      }
      lines {
        lineId
        quantity
      }
    }
    lines {
      id
      sku
      title
      quantity
      quantityShipped
      quantityCancelled
      quantityReturned
      options {
        name
        value
      }
      image {
        url
        alt
        width
        height
      }
      unitPrice {
        amount
        currency
      }
      total {
        amount
        currency
      }
      variant {
        sku
        product {
          id
          slug
        }
      }
    }
    shippingAddress {
      name
      line1
      line2
      city
      region
      postalCode
      country
    }
    shippingOption {
      id
      name
      estimatedDaysMin
      estimatedDaysMax
    }
    subtotal {
      amount
      currency
    }
    discounts {
      code
      title
      amount {
        amount
        currency
      }
    }
    discountTotal {
      amount
      currency
    }
    shippingTotal {
      amount
      currency
    }
    taxTotal {
      amount
      currency
    }
    pricesIncludeTax
    total {
      amount
      currency
    }
    timeline {
      id
      at
      type
      status
      message
    }
    payments {
      id
      status
      declineReason
      method {
        brand
        last4
      }
    }
  }
`);

export const OrderQuery = graphql(`
  query Order($id: ID!, $accessToken: String) {
    order(id: $id, accessToken: $accessToken) {
      ...OrderView
    }
  }
`);

/** Every step since \`after\`, with the order as it is then. */
export const OrderSteps = graphql(`
  subscription OrderSteps($orderId: ID!, $accessToken: String, $after: ID) {
    orderStatusChanged(orderId: $orderId, accessToken: $accessToken, after: $after) {
      event {
        id
        type
        message
      }
      order {
        ...OrderView
      }
    }
  }
`);

export const CancelOrder = graphql(`
  mutation CancelOrder($orderId: ID!, $accessToken: String) {
    cancelOrder(orderId: $orderId, accessToken: $accessToken) {
      order {
        ...OrderView
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const FindOrderQuery = graphql(`
  query FindOrder($number: String!, $email: EmailAddress!) {
    trackOrder(number: $number, email: $email) {
      ...OrderView
    }
  }
`);

export const RequestReturn = graphql(`
  mutation RequestReturn($input: RequestReturnInput!) {
    requestReturn(input: $input) {
      order {
        ...OrderView
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
