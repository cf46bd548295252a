import { graphql } from '../../generated';

/** A line as the drawer and the checkout show it. */
export const CartLineView = graphql(`
  fragment CartLineView on CartLine {
    id
    sku
    title
    quantity
    maxQuantity
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
      availability
      availableQuantity
      product {
        id
        slug
      }
    }
  }
`);

/** A cart as the drawer and the checkout show it. */
export const CartView = graphql(`
  fragment CartView on Cart {
    id
    version
    currency
    itemCount
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
    couponCodes
    shippingCountry
    shippingRegion
    shippingOptions {
      id
      name
      price {
        amount
        currency
      }
      estimatedDaysMin
      estimatedDaysMax
    }
    shippingOption {
      id
      name
      price {
        amount
        currency
      }
      estimatedDaysMin
      estimatedDaysMax
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
    warnings {
      code
      message
      lineId
    }
    lines {
      ...CartLineView
    }
  }
`);

/** The caller's own cart. */
export const CartQuery = graphql(`
  query Cart {
    cart {
      ...CartView
    }
  }
`);

export const AddToCart = graphql(`
  mutation AddToCart($sku: ID!, $quantity: Int!) {
    change: addToCart(sku: $sku, quantity: $quantity) {
      cart {
        ...CartView
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const UpdateCartLine = graphql(`
  mutation UpdateCartLine($lineId: ID!, $quantity: Int!) {
    change: updateCartLine(lineId: $lineId, quantity: $quantity) {
      cart {
        ...CartView
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const SetShippingAddress = graphql(`
  mutation SetShippingAddress($country: CountryCode!, $region: String, $postalCode: String) {
    change: setShippingAddress(country: $country, region: $region, postalCode: $postalCode) {
      cart {
        ...CartView
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const SetShippingOption = graphql(`
  mutation SetShippingOption($optionId: ID!) {
    change: setShippingOption(optionId: $optionId) {
      cart {
        ...CartView
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const ApplyCoupon = graphql(`
  mutation ApplyCoupon($code: String!) {
    change: applyCoupon(code: $code) {
      cart {
        ...CartView
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const RemoveCoupon = graphql(`
  mutation RemoveCoupon($code: String!) {
    change: removeCoupon(code: $code) {
      cart {
        ...CartView
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const Reorder = graphql(`
  mutation Reorder($orderId: ID!) {
    change: reorder(orderId: $orderId) {
      cart {
        ...CartView
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
