define([], function () {
  return {
    language: 'en-US',
    states: {
      loading: 'Loading…',
      retry: 'Try again',
      close: 'Close',
      failures: {
        forbidden: 'You do not have permission to see this. Ask an owner of this site for access.',
        notFound: 'What should be shown here cannot be found. An owner of this site can set it up again.',
        signedOut: 'Your session has ended. Reload the page to sign in again.',
        busy: 'The server is very busy at the moment. Wait a little, then try again.',
        offline: 'The server cannot be reached. Check your connection, then try again.',
        refused: 'The server did not accept this.',
        server: 'The server could not answer. Try again in a moment.',
        setting: 'This part is not set up correctly. A page editor can mend it in the properties.',
        row: 'An entry in the list cannot be shown.'
      },
      askForAccess: 'Write to {mailbox} to ask for access.',
      stale: {
        asOf: 'As of {time}.',
        causes: {
          offline: 'The server cannot be reached; trying again.',
          busy: 'The server is very busy; trying again.',
          server: 'The server could not answer; trying again.',
          signedOut: 'Your session has ended. Reload the page to sign in again.'
        }
      },
      changed: 'The list has changed.',
      showChanges: 'Show the changes',
      cause: 'Cause, shown to page editors only: {cause}',
      rowsNeedAttention: { one: '{count} row needs attention', other: '{count} rows need attention' },
      rowsHidden: 'Visitors do not see these rows. Mend them in the list; everything else is shown.',
      row: 'Row {id}, “{title}”:',
      untitled: 'without a name',
      problems: {
        required: '“{column}” is empty. Fill it in.',
        choice: '“{column}” has the value “{value}”, which is not one of its choices. Pick one of them.',
        link: '“{column}” is not a link that can be used here: “{value}”. Copy the link from Teams again.',
        number: '“{column}” is not a number: “{value}”.',
        date: '“{column}” is not a date: “{value}”.',
        tooLong: '“{column}” is too long.',
        person: '“{column}” names nobody whom the site knows.',
        parentMissing: '“{column}” points to a row that does not exist. Pick another one.',
        parentRequired: '“{column}” is empty, but a private channel belongs to a team. Pick the team.',
        parentCycle: '“{column}” leads in a circle by way of “{value}”. Pick a row that is not below this one.'
      },
      opensInNewTab: '(opens in a new tab)',
      checkList: 'Check the list'
    },
    connections: { searchText: 'Search text', numberFound: 'Number of communities found', community: 'Open community', name: 'Name', mailbox: 'Contact mailbox' },
    finder: {
      title: 'Find a community',
      empty: 'There are no communities yet. They appear here as soon as an owner adds them to the list.',
      unusable: 'No community can be shown at the moment. An owner of this site can mend the list.',
      search: { label: 'Search communities', placeholder: 'Search by name, topic or role' },
      role: { label: 'I am a', any: '(any role)', several: { one: '{count} role', other: '{count} roles' } },
      filters: {
        facets: { theme: 'Theme', role: 'Role', strand: 'Strand', region: 'Region', language: 'Language', access: 'Access', status: 'Status' },
        ownLegend: 'Only',
        own: { mine: 'Mine', favourites: 'Favourites', visited: 'Last visited' },
        open: 'Filter',
        openCount: { one: 'Filter ({count})', other: 'Filter ({count})' },
        more: 'More filters',
        fewer: 'Fewer filters',
        allValues: { one: 'Show all {count}', other: 'Show all {count}' },
        fewerValues: 'Show fewer',
        active: 'Active filters',
        remove: 'remove this filter',
        clear: 'Clear'
      },
      tools: {
        open: 'View and share',
        sort: 'Sort by',
        sorts: { relevance: 'Relevance', name: 'Name', recent: 'Recently added' },
        view: 'View',
        views: { cards: 'Cards', list: 'List', tree: 'Tree' },
        link: { copy: 'Copy link', copied: 'The link is copied.', failed: 'The link could not be copied. Copy the address of the page instead.' },
        csv: 'Export',
        csvFailed: 'The table could not be loaded. Check your connection, then try again.',
        csvFile: 'communities',
        csvColumns: {
          name: 'Name', parent: 'Part of', kind: 'Kind', status: 'Status', access: 'Access', purpose: 'Purpose', whoShouldJoin: 'Who should join', notFor: 'Not for',
          roles: 'Roles', themes: 'Themes', strands: 'Strands', regions: 'Regions', languages: 'Languages', mailbox: 'Contact mailbox', link: 'Link'
        }
      },
      count: { one: '{count} community', other: '{count} communities' },
      countOf: { one: '{count} of {total} communities', other: '{count} of {total} communities' },
      shown: { one: '{count} entry is shown so far.', other: '{count} entries are shown so far.' },
      showMore: { one: 'Show {count} more', other: 'Show {count} more' },
      hints: {
        nothingForText: 'No community answers to “{text}”.',
        nothingForBoth: 'No community answers to “{text}” together with these filters: {filters}.',
        nothingForFilters: 'No community answers to these filters together: {filters}.',
        without: { one: 'Without {what}: {count} community', other: 'Without {what}: {count} communities' },
        quoted: '“{text}”',
        showAll: 'Show all communities',
        contact: 'Not sure where you belong? {form}: somebody who knows the communities answers.',
        contactForm: 'Use the contact form',
        didYouMean: 'Nothing has the word “{typed}”. Did you mean {known}?',
        archived: { one: '{count} archived community answers too.', other: '{count} archived communities answer too.' },
        showArchived: 'Show archived',
        excluded: { one: 'Not open to your role: {roles} ({count})', other: 'Not open to your role: {roles} ({count})' },
        gone: 'The community that this link leads to is no longer here.',
        dismiss: 'Close this note'
      },
      card: {
        who: 'For:',
        notFor: 'Not for: {roles}',
        notForYou: 'Not open to your role: {roles}',
        formerly: 'Replaces: {names}',
        inCommunity: 'in {community}',
        strand: 'Strand {strand}',
        member: 'Member',
        planned: 'Not open yet',
        viewOnly: 'View only',
        archived: 'Archived',
        channels: { one: '{count} channel', other: '{count} channels' },
        moreChannels: { one: '{count} more', other: '{count} more' },
        details: 'Details',
        favourite: 'Favourite'
      },
      // only those that do not read as in the list
      values: { A: 'A cross-border', B: 'B transnational', C: 'C interregional', D: 'D outermost regions', Planned: 'Not open yet', 'View-only': 'View only' },
      wayIn: {
        label: 'How to get into {community}',
        steps: {
          member: 'Join {community}',
          openTeams: 'Join {community}',
          openSite: 'Open {community}',
          ask: 'Ask for {community}',
          askedAlong: 'Ask for {community}',
          contactForm: 'Ask for {community}',
          signUp: 'Sign up for an account'
        },
        done: 'done',
        ifNeeded: 'if you are not in it yet',
        why: {
          member: 'You are in {community}.',
          openTeam: 'It is open to everybody in this organisation.',
          ownersDecide: 'Its owners are asked to let you in.',
          guestsAsk: 'Guests cannot join by a link; the owners add you.',
          invitationOnly: 'Only its owners can add members.',
          channelOwnersAdd: 'A private channel: its owners choose members from the team.',
          parentFirst: 'Only members of {parent} can be added.',
          noLink: 'There is no link to it; the owners add you.',
          noMailbox: 'No address is known for it; the contact form reaches people who can help.',
          needsAccount: 'Communities are for people with an account. Anyone involved in Interreg can have one.'
        },
        together: 'One request asks for {communities}.',
        openInTeams: 'Open in Teams',
        openSite: 'Open the site',
        ask: 'Ask to join',
        write: 'Write to {mailbox} and ask to be added.',
        subject: 'Please add me to {communities}',
        contactForm: 'Use the contact form',
        signUp: 'Sign up',
        member: 'You are a member',
        viewOnly: 'It can be read, but takes no new members.',
        viewOnlyUntil: 'It can be read until {date}, but takes no new members.',
        viewOnlyOver: 'It could be read until {date} and is closed now.',
        archived: 'It is closed.',
        successors: 'Go to {successors} instead.',
        notYetOpen: 'It is not open yet.',
        whenItOpens: 'Questions go to {mailbox}.'
      }
    },
    workingGroups: {
      title: 'Working groups',
      empty: 'There are no working groups at the moment. They appear here as soon as an owner adds them to the list.',
      status: { Planned: 'Planned', Active: 'Active', Finished: 'Finished' },
      subject: 'Subject: {subject}',
      community: 'Part of {community}',
      contact: 'Contact: {mailbox}',
      openInTeams: 'Open in Teams'
    },
    contact: {
      title: 'Contact us',
      labels: { senderName: 'Your name', senderEmail: 'Your e-mail address', topic: 'Topic', message: 'Message' },
      required: 'required',
      chooseTopic: 'Choose a topic',
      about: 'About {community}:',
      messageHelp: 'What would you like to know or do?',
      charactersLeft: { one: '{count} character left.', other: '{count} characters left.' },
      charactersOver: { one: '{count} character too many.', other: '{count} characters too many.' },
      problems: {
        senderName: { missing: 'Enter your name.', tooLong: 'Shorten your name to 255 characters.' },
        senderEmail: {
          missing: 'Enter your e-mail address, so that you can be answered.',
          tooLong: 'Shorten the address to 255 characters.',
          notAnAddress: 'Enter an address like name@example.org.'
        },
        topic: { missing: 'Choose a topic, so that your message reaches the right people.' },
        message: { missing: 'Write your message.', tooLong: 'Your message is too long. Shorten it, then send it again.' }
      },
      privacy: 'Your name, address and message are stored on this site and read by the team that answers. They serve to answer you and nothing else.',
      send: 'Send message',
      sending: 'Sending…',
      notSent: 'Your message has not been sent yet; your text is still here.',
      sent: 'Your message has arrived',
      reference: 'Your reference: {reference}',
      whatNext: 'It goes to {mailbox}. The answer comes to {email}.',
      sendAnother: 'Send another message',
      noTopics: 'There are no topics to write about yet. An owner of this site can add them to the list.'
    }
  };
});
