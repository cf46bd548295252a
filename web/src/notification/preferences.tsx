import { useMutation, useQuery } from '@apollo/client/react';
import { Box, Checkbox, Link, Typography } from '@mui/material';
import { Failure } from '@shop/web-kit/ui/notice';
import { Link as RouterLink } from 'react-router';
import type { Channel, PreferencesQuery as Answer } from '../../generated/graphql';
import { AccountPage } from '../account/account-page';
import { meOf } from '../account/use-viewer';
import { toast } from '../shell/toast';
import { CHANNELS, fixed, GROUPS, STOCK, type Group } from './kinds';
import { PreferencesQuery, SetPreference } from './notification.operations';

type Me = NonNullable<Answer['me']>;
type Preference = NonNullable<Me['notificationPreferences']>[number];

const FIELDS = { EMAIL: 'email', SMS: 'sms', IN_APP: 'inApp' } as const satisfies Record<Channel, keyof Preference>;

/** What the viewer is told, by which way. Each choice is kept at once. */
export default function Preferences() {
  const { data, error, refetch } = useQuery(PreferencesQuery, { errorPolicy: 'all', fetchPolicy: 'cache-and-network' });
  const again = () => void refetch();
  return (
    <AccountPage
      title="What we write to you about"
      intro="Each choice is kept at once."
      me={meOf(data)}
      error={error}
      retry={again}
      height={640}
    >
      {(me) =>
        me.notificationPreferences ? (
          <Shown me={me} preferences={me.notificationPreferences} />
        ) : (
          <Failure error={error} retry={again} />
        )
      }
    </AccountPage>
  );
}

function Shown({ me, preferences }: { me: Me; preferences: Preference[] }) {
  const groups = me.roles?.some((role) => role === 'WAREHOUSE' || role === 'ADMIN') ? [...GROUPS, STOCK] : GROUPS;
  return (
    <>
      {groups.map((group) => (
        <Table key={group.title} group={group} preferences={preferences} />
      ))}
      {!me.phone && (
        <Typography variant="body2" color="textSecondary">
          Text messages are sent once{' '}
          <Link component={RouterLink} to="/account/profile" underline="always">
            your account has a phone number
          </Link>
          .
        </Typography>
      )}
    </>
  );
}

function Table({ group: { title, kinds }, preferences }: { group: Group; preferences: Preference[] }) {
  return (
    <Box component="table" sx={{ width: '100%', borderCollapse: 'collapse', mb: 5, 'th, td': { py: 0.5 } }}>
      <Typography component="caption" variant="h3" sx={{ textAlign: 'left', captionSide: 'top', mb: 1 }}>
        {title}
      </Typography>
      <thead>
        <tr>
          <Box component="td" />
          {CHANNELS.map(([channel, word]) => (
            <Box key={channel} component="th" scope="col" sx={{ width: { xs: 58, sm: 88 }, typography: 'caption' }}>
              {word}
            </Box>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map(([kind, words]) => {
          const preference = preferences.find((one) => one.kind === kind);
          return preference && <Row key={kind} preference={preference} words={words} />;
        })}
      </tbody>
    </Box>
  );
}

function Row({ preference, words }: { preference: Preference; words: string }) {
  return (
    <Box component="tr" sx={{ borderTop: 1, borderColor: 'divider' }}>
      <Box component="th" scope="row" sx={{ textAlign: 'left', fontWeight: 400, pr: 1 }}>
        {words}
      </Box>
      {CHANNELS.map(([channel, word]) => (
        <Box key={channel} component="td" sx={{ textAlign: 'center', height: 54 }}>
          <Choice preference={preference} channel={channel} label={`${words}: ${word}`} />
        </Box>
      ))}
    </Box>
  );
}

function Choice({ preference, channel, label }: { preference: Preference; channel: Channel; label: string }) {
  const [set, { loading }] = useMutation(SetPreference);
  const { kind, [FIELDS[channel]]: isOn } = preference;
  const rule = fixed(kind, channel);
  if (rule)
    return (
      <Typography variant="caption" color="textSecondary">
        {rule === 'always' ? 'Always' : 'Never'}
      </Typography>
    );
  const change = async (enabled: boolean) => {
    if (loading) return;
    const answer = await set({ variables: { kind, channel, enabled } }).catch(() => undefined);
    const given = answer?.data?.setNotificationPreference;
    if (!given?.user) toast(given?.userErrors[0]?.message ?? 'That did not reach the shop. Try again.', 'error');
  };
  return (
    <Checkbox
      // As it will be; it goes back when that is refused.
      checked={loading ? !isOn : isOn}
      onChange={(_event, enabled) => void change(enabled)}
      slotProps={{ input: { 'aria-label': label } }}
    />
  );
}
