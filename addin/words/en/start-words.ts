import type { StartWords } from '../ja/start-words.ts';

export const startWords: StartWords = {
  product: 'Tenken 点検',
  common: {
    retry: 'Try again',
    back: 'Back to the list',
    cancel: 'Cancel',
    close: 'Close',
    jump: 'Show the cell',
    refresh: 'Bring up to date',
    fiscalYear: (year) => `fiscal ${year}`,
    number: (number) => `No. ${number}`,
    place: (worksheet, address) => `“${worksheet}” ${address}`,
    instant: (iso) =>
      new Intl.DateTimeFormat('en-GB', {
        day: 'numeric',
        month: 'short',
        hour: '2-digit',
        minute: '2-digit',
        timeZone: 'Asia/Tokyo',
      }).format(new Date(iso)),
    day: (iso) =>
      new Intl.DateTimeFormat('en-GB', {
        day: 'numeric',
        month: 'long',
        weekday: 'short',
        timeZone: 'UTC',
      }).format(new Date(`${iso}T00:00:00Z`)),
    between: ', ',
    working: 'Working…',
  },
  start: {
    starting: 'Loading…',
    opening: 'Looking at the plan and the workbook…',
    noAnswerTitle: 'No connection to Excel',
    noAnswer: 'Excel does not answer. Close this pane and open it again from “Tenken” on the ribbon.',
    outsideTitle: 'Open this inside Excel',
    outside: 'This is an add-in for Excel. Open a workbook in Excel and press “Tenken” on the ribbon.',
    tooOldTitle: 'This Excel is too old',
    tooOld:
      'Open the workbook in Excel 2021, Microsoft 365 or Excel on the web. Your IT section can tell you which one you have.',
    signedOutTitle: 'Please sign in',
    signedOut:
      'Submitting and reviewing sheets needs your staff account. Nothing in the workbook is sent before you submit it.',
    signIn: 'Sign in',
    chooseProvider: 'Choose the account that you use. Your IT section can tell you which one it is.',
    signInWithMicrosoft: 'Sign in with Microsoft 365',
    signInWith: (provider) => `Sign in with ${provider}`,
    signingIn: 'Please sign in in the other window…',
    signOut: 'Sign out',
    signedInAs: (name) => name,
    problems: {
      cancelled: 'The sign-in window was closed. Please sign in again.',
      blocked: 'The sign-in window could not be opened. Allow pop-ups in the browser and press again.',
      provider: 'Signing in failed. If it keeps failing, tell your IT section.',
      network: 'You could not be signed in without a network. Check the connection, then sign in again.',
    },
    expired: 'Your sign-in has expired. Everything you typed is still here.',
    signInAgain: 'Sign in again',
    otherAccount: 'Sign in with another account',
  },
  trouble: {
    unreachableTitle: 'The server cannot be reached',
    unreachable: 'Check the network connection, then try again.',
    faultTitle: 'That did not work',
    fault: (reference) =>
      `Something went wrong on the server. If it happens again, tell the secretariat.${reference ? ` (Reference ${reference})` : ''}`,
    refusedTitle: 'Not accepted',
    brokenTitle: 'This page could not be shown',
    broken: (reference) =>
      `The workbook was not changed. If opening it again does not help, give this reference to the secretariat: ${reference}`,
    reopen: 'Open the page again',
  },
  choose: {
    title: 'What is this workbook for?',
    lead: 'This workbook does not say yet whose it is. Choose what to use it for.',
    round: 'Plan and year',
    closed: ' (closed)',
    departmentBook: (name) => `Workbook of ${name}`,
    departmentBookNote: 'Fill in the forms and submit them.',
    secretariatBook: 'Workbook of the secretariat',
    secretariatBookNote: 'Collect and review what was submitted.',
    next: 'Next',
    misfitTitle: 'This workbook cannot be used here',
    misfit: {
      municipality: () => 'It belongs to another municipality. Your account cannot work on it.',
      plan: (_plan, year) => `It belongs to another plan (${year}). Your account cannot work on it.`,
      year: (_plan, year) => `It belongs to ${year}, for which there is no round.`,
      department: () => 'It belongs to another department. Your account cannot write in it.',
      secretariat: () => 'It belongs to the secretariat. Your account cannot work on it.',
    },
    misfitAdvice:
      'Open the right workbook, or sign in with the account in charge. Nothing in this workbook was changed.',
    useAnew: 'Use this workbook for something else',
    useAnewNote: 'The plan, year and department stored in this file are then replaced. No cell changes.',
  },
};
