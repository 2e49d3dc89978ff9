import { describe, expect, test } from 'vitest'
import { marked, plain } from './marked-names.ts'

/** A sentence with its names in square brackets, and the words that may stand for "~". */
describe.each<[sentence: string, words: string]>([
  [
    'The rules of [organization ~ Canada] changed there.',
    `Environment, Health, Statistics, Parks, Elections, Transport, Tourism, Sport, Swim, Swimming, Cycling, Athletics,
    Cricket, Rugby, Football, Basketball, Tennis, Hockey, Netball, Surfing, Sailing, Skills, Screen, Film, Creative,
    Judo, Fencing, Archery, Squash, Badminton, Boxing, Wrestling, Equestrian, Canoe, Snowsport, Snow, Ski, Curling,
    Lacrosse, Handball, Volleyball, Softball, Baseball, Golf, Diving, Paralympics, Innovation, Research, Water,
    Ports, Heritage, Gymnastics, Rowing, Triathlon, Skate, Housing, Infrastructure, Medicines, Universities,
    Volunteering`,
  ],
  [
    'They asked the [organization ~ of Kenya] there.',
    `Government, Parliament, Bank, University, Embassy, Police, Legislature, Judiciary, Consulate, Ministry`,
  ],
  [
    'They asked the ~ [organization Vexora] there.',
    `carmaker, automaker, retailer, brewer, lender, insurer, airline, drugmaker, chipmaker, manufacturer, publisher,
    broadcaster, newspaper, daily, weekly, tabloid, magazine, website, portal, platform, charity, nonprofit,
    non-profit, consultancy, brokerage, startup, start-up, think-tank, watchdog, regulator, conglomerate, utility,
    telecom, operator, label, band, subsidiary, contractor, militia, cartel, gang, party, union, club`,
  ],
  [
    'They asked [organization Vexora] ~ there.',
    `analyst, analysts, economist, economists, shareholders, employees, executives, shares, lawmakers, spokesman,
    spokeswoman, spokesperson, governor, chairman, chairwoman, chairperson, CEO, chief, boss, founder, officials,
    lawyers, researchers, scientists`,
  ],
  [
    'They met pro-[place Palestine] and ~-[place Kenya] voters there.',
    `anti, non, post, pre, pan, trans, inter, counter`,
  ],
  [
    'They asked the [organization ~ of Shipping] there.',
    `Chamber, Federation, Confederation, Union, Institute, Institution, Society, Council, Board, Guild, League,
    Bureau, Office, Ministry, Department, College, Faculty, Academy, Association, Commission, Committee, Agency,
    Secretariat, Friends, Diocese, Archdiocese`,
  ],
  ['They asked the Board of ~ there.', `Directors, Trustees, Appeals, Appeal`],
  [
    'They fled the [event Vexor ~] there.',
    `disaster, stampede, genocide, famine, pogrom, massacre, uprising`,
  ],
  ['They left ~ [place Tarnhow] there.', `across, outside, around, through, visited, reached`],
  [
    'They asked the ~ [person Vexora Lund] there.',
    `Chief Justice, Archbishop, Bishop, Prince, Princess, Queen, King, Governor, Mayor, Premier`,
  ],
  [
    'They saw her ~ account there.',
    `Instagram, WhatsApp, Twitter, Facebook, TikTok, YouTube, Snapchat, Telegram, Reddit, LinkedIn, WeChat, Weibo,
    Twitch, Pinterest, Skype`,
  ],
  [
    'They saw her Instagram ~ there.',
    `account, accounts, post, posts, page, pages, profile, profiles, story, stories, video, videos, group, groups,
    message, messages, followers, feed, handle, channel, channels, live, livestream, reels, bio, caption, clip,
    thread, comments, link, app`,
  ],
  [
    'They asked [person Anna Berg], ~, there.',
    `MD, M.D., PhD, Ph.D., MBA, MPH, RN, QC, KC, CPA, DDS, Esq., OBE, CBE, MBE, JP, MP`,
  ],
  [
    'They met the ~ of Marlow there.',
    `Duke, Duchess, Prince, Princess, Earl, Baroness, Viscount, Queen, King, Emperor, Pope`,
  ],
  ['They asked the ~ of Police there.', `Commissioner, Inspector-General, Superintendent, Chief, General`],
])('%s', (sentence, words) => {
  test.each(words.split(/,\s+/))('%s', (word) => {
    const expected = sentence.replace('~', word)
    expect(marked(plain(expected))).toBe(expected)
  })
})
