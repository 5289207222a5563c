/** Words that carry English sentences; a text with hardly any of them is a list or in another language. */
export const functionWords: ReadonlySet<string> = new Set(
  `a an and are as at be been but by can for from has have how if into is it its more most no not of on
  or our out over that the their them then these they this those through to under up us we what when
  where which while who why will with you your`.split(/\s+/),
);

/**
 * Words of every job advertisement and every interview question: by themselves they point to no topic.
 * In a phrase ("feature engineering", "system design") they still count.
 */
export const generalWords: ReadonlySet<string> = new Set([
  ...functionWords,
  ...`ability able about across after against also all any apply around available avoid background based basic
  before benefits best better between both bring build building built business candidate care career case
  change clear closely code collaborate collaborating come communicate communication company complex
  computer contribute control create creating culture customer customers day days decide deep deliver
  delivering degree design designing develop developer developing development difference different difficult
  do does doing done drive during each effective engineer engineering engineers ensure ensuring environment
  environments equal equivalent etc every everything excellent exist experience experienced expertise explain
  familiar familiarity fast field find first flexible found full get give go good great grow growing growth
  hands have help high hire hiring hour hours ideal implement implementing important improve improving include
  including industry information innovative interest interview job join junior just keep kind know knowledge
  language large last lead leading learn learning least level like location long look looking machine made
  maintain maintaining make making many mentor methods minimum modern month months must need needed needs
  never new nice offer on-site one only open opportunity optional order organisation organization other own
  part people perform plus position possible power practice practices preferred problem problems process
  processes product products professional proficiency proficient programme project projects proven provide
  quality question questions rather real related relevant remote required requirements research responsibilities
  responsible right role run running salary same say science see senior several share should show simple since
  skill skills small software solid solution solutions some something staff stakeholder stakeholders start
  step still strong such support system systems take takes task tasks teach team teams technical technologies
  technology tell than thing things think time times together tool tooling tools top two understand
  understanding university use used user users using value various very want way ways week weeks well
  while within without work worked working world would write writing wrong year years yes`.split(
    /\s+/,
  ),
]);
