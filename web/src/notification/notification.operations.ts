import { graphql } from '../../generated';

export const NotificationView = graphql(`
  fragment NotificationView on Notification {
    id
    kind
    title
    body
    link
    read
    createdAt
  }
`);

/** How many messages are unread, and from where on new ones are listened for. */
export const UnreadQuery = graphql(`
  query Unread {
    me {
      id
      unreadNotificationCount
      notifications(first: 1) {
        nodes {
          id
        }
      }
    }
  }
`);

export const NotificationsQuery = graphql(`
  query Notifications($after: String) {
    me {
      id
      unreadNotificationCount
      notifications(first: 20, after: $after) {
        nodes {
          ...NotificationView
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** Every message to the viewer since `after`, each once. */
export const NewNotifications = graphql(`
  subscription NewNotifications($after: ID) {
    notificationReceived(after: $after) {
      ...NotificationView
    }
  }
`);

export const MarkRead = graphql(`
  mutation MarkRead($ids: [ID!]) {
    markNotificationsRead(ids: $ids) {
      count
      userErrors {
        message
      }
    }
  }
`);

export const PreferencesQuery = graphql(`
  query Preferences {
    me {
      id
      roles
      phone
      notificationPreferences {
        kind
        email
        sms
        inApp
      }
    }
  }
`);

export const SetPreference = graphql(`
  mutation SetPreference($kind: NotificationKind!, $channel: Channel!, $enabled: Boolean!) {
    setNotificationPreference(kind: $kind, channel: $channel, enabled: $enabled) {
      user {
        id
        notificationPreferences {
          kind
          email
          sms
          inApp
        }
      }
      userErrors {
        message
      }
    }
  }
`);
