define([], function () {
  return {
    language: 'en-US',
    states: {
      loading: 'Loading…',
      retry: 'Try again',
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
    pane: {
      content: 'Content',
      title: 'Title',
      titleHelp: 'Leave empty for the usual title in the language of each visitor.',
      source: 'Where the data comes from',
      site: 'Site',
      siteHelp: 'Address of the site that holds the list. Leave empty for this site.',
      siteInvalid: 'Enter an address on this tenant, for example /sites/hub.',
      communitiesList: 'List of communities',
      workingGroupsList: 'List of working groups',
      topicsList: 'List of contact topics',
      requestsList: 'List for contact requests',
      usualList: '{list} (usual list)',
      listsLoading: 'loading…',
      listsFailed: 'the lists of this site cannot be read',
      privacy: 'Privacy notice',
      privacyHelp: 'Shown above the button. Leave empty for the usual notice.'
    },
    finder: {
      title: 'Find a community',
      searchLabel: 'Search communities',
      searchPlaceholder: 'Search by name, topic or role',
      count: { one: '{count} community', other: '{count} communities' },
      countOf: { one: '{count} of {total} communities', other: '{count} of {total} communities' },
      empty: 'There are no communities yet. They appear here as soon as an owner adds them to the list.',
      nothingFound: 'No community answers to “{query}”. Try fewer or other words.',
      showAll: 'Show all communities',
      whoShouldJoin: 'For:',
      notFor: 'Not for: {roles}',
      channels: 'Private channels',
      howToGetIn: 'How to get in',
      openInTeams: 'Open in Teams',
      ownersLetYouIn: 'Teams asks the owners to let you in.',
      joinFirst: 'Join {community} first',
      ask: 'Ask {mailbox} to add you to {community}',
      askSubject: 'Please add me to {community}',
      noContact: 'Ask for {community} with the contact form',
      contact: 'Contact: {mailbox}',
      notYetOpen: 'Not open yet',
      viewOnly: 'View only'
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
