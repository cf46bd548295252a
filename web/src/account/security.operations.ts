import { graphql } from '../../generated';

export const SecurityQuery = graphql(`
  query Security {
    me {
      id
      email
      emailVerified
      sessions {
        id
        current
        createdAt
        lastUsedAt
        userAgent
        ipAddress
      }
    }
  }
`);

export const ChangePassword = graphql(`
  mutation ChangePassword($currentPassword: String!, $newPassword: String!) {
    changePassword(currentPassword: $currentPassword, newPassword: $newPassword) {
      user {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const RevokeSession = graphql(`
  mutation RevokeSession($id: ID!) {
    revokeSession(id: $id) {
      ok
      userErrors {
        message
      }
    }
  }
`);

export const SignOutEverywhere = graphql(`
  mutation SignOutEverywhere {
    logoutEverywhere {
      ok
    }
  }
`);
